// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys do in the table of images and around it, and what is said where they can do nothing.
#include "tests/ui/imagewindow.h"
#include "tests/ui/manyimages.h"
#include "tests/ui/wholewindow.h"
#include "ui/rules/rulespane.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace ui;

namespace {

// Keys of actions work in the active window only.
bool isActive(const test::ImageWindow& window) {
    window.table().activateWindow();
    return QTest::qWaitForWindowActive(window.table().window());
}

} // namespace

class TestTableKeys : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }
    void theCurrentColumnIsMoved();
    void theFirstColumnStaysTheFirst();
    void hiddenColumnsAreNoPlaces();
    void theTableIsSortedByTheCurrentColumn();
    void groupingKeepsTheCurrentImageInSight();
    void saysHowManyAreSelected();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
};

void TestTableKeys::theCurrentColumnIsMoved() {
    const test::ImageWindow window;
    QVERIFY(isActive(window));
    QHeaderView& header = *window.table().horizontalHeader();
    window.clickRow("dev-5"); // in the column of its tags
    const int place = header.visualIndex(imagecolumn::Tags);
    QSignalSpy told(&window.pane, &ImagesPane::statusMessage);
    QTest::keyClick(&window.table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(header.visualIndex(imagecolumn::Tags), place + 1);
    QCOMPARE(told.takeLast().first().toString(), "Tags is column 3 now");
    QTest::keyClick(&window.table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(header.visualIndex(imagecolumn::Tags), place);
}

void TestTableKeys::theFirstColumnStaysTheFirst() {
    const test::ImageWindow window;
    QVERIFY(isActive(window));
    QHeaderView& header = *window.table().horizontalHeader();
    window.clickRow("dev-5");
    for (int i = 0; i < imagecolumn::count; ++i)
        QTest::keyClick(&window.table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(header.visualIndex(imagecolumn::Verdict), 0);
    QTest::keyClick(&window.table(), Qt::Key_Left);
    QCOMPARE(window.table().currentIndex().column(), int{imagecolumn::Verdict});
    QTest::keyClick(&window.table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(header.visualIndex(imagecolumn::Verdict), 0);
}

void TestTableKeys::hiddenColumnsAreNoPlaces() {
    const test::ImageWindow window;
    QVERIFY(isActive(window));
    QHeaderView& header = *window.table().horizontalHeader();
    window.table().setColumnHidden(imagecolumn::Digest, true);
    window.clickRow("dev-5");
    QTest::keyClick(&window.table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(header.visualIndex(imagecolumn::Tags) > header.visualIndex(imagecolumn::Pushed));
}

void TestTableKeys::theTableIsSortedByTheCurrentColumn() {
    const test::ImageWindow window;
    QVERIFY(isActive(window));
    window.clickRow("dev-5");
    QTest::keyClick(&window.table(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(window.tags().first(), "dev-1");
    QTest::keyClick(&window.table(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(window.tags().first(), "dev-5");
    QCOMPARE(window.selectedTags(), "dev-5");
}

void TestTableKeys::groupingKeepsTheCurrentImageInSight() {
    test::ImageWindow window;
    window.document.setImages(test::manyImages(300));
    QTRY_VERIFY(window.document.evaluation());
    window.pane.selectImage(0); // the newest: in the group that comes first
    window.pane.setGrouping(Grouping::Verdict);
    window.pane.selectImage(299);
    window.pane.setGrouping(Grouping::None);
    QCOMPARE(window.selectedTags(), "dev-299");
    const QRect row = window.table().visualRect(window.table().currentIndex());
    QVERIFY(window.table().viewport()->rect().contains(row.center()));
    window.pane.selectImage(0);
    window.pane.setGrouping(Grouping::Rule);
    const QRect first = window.table().visualRect(window.table().currentIndex());
    QVERIFY(window.table().viewport()->rect().contains(first.center()));
}

void TestTableKeys::saysHowManyAreSelected() {
    const test::ImageWindow window;
    const auto isSaid = [&](const QString& text) {
        const auto labels = window.pane.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->text() == text; });
    };
    window.clickRow("dev-5");
    QVERIFY(isSaid("5 of 5 shown"));
    window.clickRow("dev-1", Qt::ControlModifier);
    QVERIFY(isSaid("2 selected · 5 of 5 shown"));
    window.table().clearSelection();
    QVERIFY(isSaid("5 of 5 shown"));
}

void TestTableKeys::saysWhatIsMissing_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("message");
    QTest::newRow("the rule of no image") << "goToRule"
                                          << "Select an image first";
    QTest::newRow("the image of no rule") << "goToImage"
                                          << "Select a rule first";
    QTest::newRow("the problem of no rule") << "goToProblem"
                                            << "Select a rule first";
    QTest::newRow("the digest of no image") << "copyDigest"
                                            << "Select an image first";
}

void TestTableKeys::saysWhatIsMissing() {
    QFETCH(const QString, action);
    m_window->findChild<RulesPane*>()->selectRule({});
    m_window->findChild<QAction*>(action)->trigger();
    QTEST(m_window->statusBar()->currentMessage(), "message");
}

QTEST_MAIN(TestTableKeys)
#include "tst_tablekeys.moc"
