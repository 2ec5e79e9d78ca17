// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was left out of a list of images: three in the bar, all in a list.
#include "tests/ui/wholewindow.h"
#include "ui/window/remarks.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto good = R"({"imageDigest": "sha256:a", "imagePushedAt": "2026-11-20T00:00:00Z"})";

} // namespace

class TestRemarks : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init();
    void allAreListedWithTheirRecordAndLine();
    void fewNeedNoList();

private:
    void open(const QByteArray& list);
    QPushButton* buttonForAll() const;
};

void TestRemarks::init() {
    openSample();
    m_window->show();
}

void TestRemarks::open(const QByteArray& list) {
    QFile file(path(u"list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    QSignalSpy images(&document(), &ui::Document::imagesChanged);
    m_window->openFiles({file.fileName()});
    QVERIFY(images.wait());
}

QPushButton* TestRemarks::buttonForAll() const {
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
        if (button->text().contains(u"all remarks"_s))
            return button;
    return nullptr;
}

void TestRemarks::allAreListedWithTheirRecordAndLine() {
    open(QByteArray("[") + good + ",\n{}" + QByteArray(",\n{}").repeated(4) + "]");
    QVERIFY2(bars().contains(u"… and 2 more"_s), qPrintable(bars()));
    QVERIFY(buttonForAll());
    buttonForAll()->click();
    auto* dialog = m_window->findChild<QDialog*>(u"remarks"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto* model = dialog->findChild<QTableView*>()->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 5);
    const auto cell = [model](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(4, ui::RemarkModel::File), u"list.json"_s);
    QCOMPARE(cell(4, ui::RemarkModel::Line), u"6"_s);
    QVERIFY(cell(4, ui::RemarkModel::Text).contains(u"6th record"_s));

    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(u"Copy"_s))
            button->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 5);
    QVERIFY(copied.startsWith(u"list.json\t2\tThe 2nd record"_s));
}

void TestRemarks::fewNeedNoList() {
    open(QByteArray("[") + good + ",{},{},{}]");
    QVERIFY(bars().contains(u"4th record"_s));
    QVERIFY(!buttonForAll());
}

QTEST_MAIN(TestRemarks)
#include "tst_remarks.moc"
