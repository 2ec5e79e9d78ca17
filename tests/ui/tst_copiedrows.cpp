// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows in the clipboard: few at once, many without a stop, with progress and a way out.
#include "core/json/jsonreader.h"
#include "tests/ui/imagewindow.h"
#include "tests/ui/manyimages.h"
#include "tests/ui/wholewindow.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetableview.h"
#include "ui/images/rowcopier.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <sstream>

using namespace ui;

class TestCopiedRows : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init();
    void manyRowsAreCopiedBesides_data();
    void manyRowsAreCopiedBesides();
    void copyingCanBeCancelled();
    void saysWhereNothingIsSelected();
    void copiesTheSelectedRowsInTheirOrder();
    void copiedRowsStartNoFormula();

private:
    static constexpr int count = 5000;

    ImagesPane& images() const { return *m_window->findChild<ImagesPane*>(); }
    void trigger(const QString& name) const { m_window->findChild<QAction*>(name)->trigger(); }
    QString message() const { return m_window->statusBar()->currentMessage(); }
};

void TestCopiedRows::init() {
    openSample();
    m_window->show();
    document().setImages(test::manyImages(count));
    QTRY_VERIFY(document().evaluation());
    QApplication::clipboard()->setText(QStringLiteral("before"));
}

void TestCopiedRows::manyRowsAreCopiedBesides_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<int>("lines");
    QTest::newRow("text") << QStringLiteral("copyRows") << QStringLiteral("\n") << count;
    QTest::newRow("CSV has a heading")
        << QStringLiteral("copyCsv") << QStringLiteral("\r\n") << count + 1;
    QTest::newRow("JSON has an object for each")
        << QStringLiteral("copyImagesJson") << QStringLiteral("\"imageDigest\"") << count;
}

void TestCopiedRows::manyRowsAreCopiedBesides() {
    QFETCH(const QString, action);
    QFETCH(const QString, separator);
    QFETCH(const int, lines);
    m_window->findChild<ImageTableView*>()->selectAll();
    QSignalSpy ended(&images().copier(), &RowCopier::ended);
    trigger(action);
    QCOMPARE(QApplication::clipboard()->text(), "before");
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(QApplication::clipboard()->text().count(separator), lines);
    QCOMPARE(message(), "5,000 rows are in the clipboard");
}

void TestCopiedRows::copyingCanBeCancelled() {
    m_window->findChild<ImageTableView*>()->selectAll();
    QSignalSpy copied(&images().copier(), &RowCopier::copied);
    trigger(QStringLiteral("copyCsv"));
    QPushButton* cancel = nullptr;
    for (auto* button : m_window->findChildren<QPushButton*>())
        if (button->accessibleName() == QLatin1String("Cancel copying rows"))
            cancel = button;
    QVERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QTest::qWait(200); // the worker has come to its end
    QCOMPARE(copied.count(), 0);
    QCOMPARE(QApplication::clipboard()->text(), "before");
}

void TestCopiedRows::saysWhereNothingIsSelected() {
    m_window->findChild<ImageTableView*>()->clearSelection();
    trigger(QStringLiteral("copyRows"));
    QVERIFY(message().startsWith(QLatin1String("Select images first")));
    QCOMPARE(QApplication::clipboard()->text(), "before");
}

void TestCopiedRows::copiesTheSelectedRowsInTheirOrder() {
    test::ImageWindow window;
    window.clickRow("dev-1");
    window.clickRow("dev-4", Qt::ControlModifier);
    QTest::keyClick(&window.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split('\t').size(), imagecolumn::count - 1); // without Before
    QCOMPARE(lines[0].split('\t').at(imagecolumn::Tags), "dev-4");
    QCOMPARE(lines[1].split('\t').at(imagecolumn::Tags), "dev-1");
    QCOMPARE(lines[1].split('\t').at(imagecolumn::Verdict), "Expires");

    window.clickRow("dev-5");
    window.pane.copySelection();
    QVERIFY(QApplication::clipboard()->text().contains("\tdev-5\t"));
}

void TestCopiedRows::copiedRowsStartNoFormula() {
    test::ImageWindow window;
    std::istringstream list(
        R"([{"imageDigest": "@d", "imageTags": ["=1+1"], "imagePushedAt": 5}])");
    window.document.setImages(std::make_shared<const core::ImageList>(*core::readImages(list)));
    window.clickRow("=1+1");
    window.pane.copySelection();
    const QStringList cells = QApplication::clipboard()->text().trimmed().split('\t');
    QVERIFY(cells.contains(QStringLiteral("'=1+1")));
    QVERIFY(cells.contains(QStringLiteral("'@d")));
}

QTEST_MAIN(TestCopiedRows)
#include "tst_copiedrows.moc"
