// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table in groups, and which columns it has.
#include "tests/ui/imagetable.h"
#include "tests/ui/imagewindow.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using test::Table;

namespace {

// Headings as they read, images by their tags.
QStringList lines(const QAbstractItemModel& model) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant group = model.index(row, 0).data(imagerole::Group);
        texts << (group.isValid() ? group.toString()
                                  : model.index(row, imagecolumn::Tags).data().toString());
    }
    return texts;
}

QAction* columnAction(const QMenu& menu, const char* text) {
    for (QAction* action : menu.actions())
        if (action->text() == QLatin1String(text))
            return action;
    return nullptr;
}

const QStringList byVerdict{"✕ Expires · 3 images", "dev-3", "dev-2 prod-1", "dev-1",
                            "● Kept · 2 images",    "dev-5", "dev-4"};

} // namespace

class TestImageGroups : public QObject {
    Q_OBJECT
private slots:
    void groupsByVerdict();
    void groupsByRule();
    void sortsAndFiltersWithinGroups();
    void verdictsThatChangeMoveImagesBetweenGroups();
    void nothingIsGroupedWhileNothingIsDecided();
    void aCollapsedGroupCountsWhatItHides();
    void aHeadingIsFoldedByKeyAndClick();
    void selectingAnImageOpensItsGroup();
    void headingsAreNotCopiedOrSelected();
    void groupsAndColumnsComeBack();
    void columnsAreHiddenAndReset();
};

void TestImageGroups::groupsByVerdict() {
    Table table;
    test::openIncident(table.document);
    table.model.setGrouping(Grouping::Verdict);
    QCOMPARE(lines(table.model), byVerdict);
    QCOMPARE(table.model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             "Group ✕ Expires: 3 images, expanded.");
    table.model.setGrouping(Grouping::None);
    QCOMPARE(table.model.rowCount(), 5);
}

void TestImageGroups::groupsByRule() {
    Table table;
    table.setImages({test::image("dev-1"), test::image("prod-1").pushedDaysAgo(1),
                     test::image("dev-2").pushedDaysAgo(2), test::image("x").pushedDaysAgo(3)});
    table.setPolicy({{"prod-", 1}, {"none-", 1}, {"dev-", 1}});
    table.model.setGrouping(Grouping::Rule);
    QCOMPARE(lines(table.model), QStringList({"Rule 1 · 1 image", "prod-1", "Rule 3 · 2 images",
                                              "dev-1", "dev-2", "No rule · 1 image", "x"}));
}

void TestImageGroups::sortsAndFiltersWithinGroups() {
    Table table;
    test::openIncident(table.document);
    table.model.setGrouping(Grouping::Verdict);
    table.model.sort(imagecolumn::Pushed, Qt::AscendingOrder);
    table.model.setFilter(core::parseFilter("-prod"));
    QCOMPARE(lines(table.model), QStringList({"✕ Expires · 2 images", "dev-1", "dev-3",
                                              "● Kept · 2 images", "dev-4", "dev-5"}));
    QCOMPARE(table.model.shownCount(), std::size_t{4});
}

void TestImageGroups::verdictsThatChangeMoveImagesBetweenGroups() {
    Table table;
    test::openIncident(table.document);
    table.model.setGrouping(Grouping::Verdict);
    const QPersistentModelIndex image = table.model.index(2, imagecolumn::Tags);
    const QPersistentModelIndex kept = table.model.index(4, 0);
    QCOMPARE(image.data().toString(), "dev-2 prod-1");
    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(lines(table.model),
             QStringList({"✕ Expires · 2 images", "dev-3", "dev-1", "● Kept · 3 images", "dev-5",
                          "dev-4", "dev-2 prod-1"}));
    QCOMPARE(image.row(), 6);
    QCOMPARE(kept.row(), 3);
}

void TestImageGroups::nothingIsGroupedWhileNothingIsDecided() {
    Table table;
    table.model.setGrouping(Grouping::Rule);
    table.setImages({test::image("dev-1")});
    table.setPolicy({{"dev-", 0}});
    QCOMPARE(lines(table.model), QStringList({"dev-1"}));
    table.setPolicy({{"dev-", 1}});
    QCOMPARE(lines(table.model), QStringList({"Rule 1 · 1 image", "dev-1"}));
}

void TestImageGroups::aCollapsedGroupCountsWhatItHides() {
    Table table;
    test::openIncident(table.document);
    table.model.setGrouping(Grouping::Verdict);
    QVERIFY(table.model.setData(table.model.index(0, 0), true, imagerole::Collapsed));
    QCOMPARE(lines(table.model),
             QStringList({"✕ Expires · 3 images", "● Kept · 2 images", "dev-5", "dev-4"}));
    QVERIFY(!table.model.setData(table.model.index(2, 0), true, imagerole::Collapsed));
    QCOMPARE(table.model.shownCount(), std::size_t{5});
    QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);
    table.model.setFilter(core::parseFilter("-dev-3"));
    QCOMPARE(lines(table.model).first(), "✕ Expires · 2 images");
    QVERIFY(!changes.isEmpty());
}

void TestImageGroups::aHeadingIsFoldedByKeyAndClick() {
    test::ImageWindow window;
    window.table().setFocus();
    window.pane.setGrouping(Grouping::Verdict);
    const auto rows = [&] {
        return window.table().model()->rowCount();
    };
    window.table().setCurrentIndex(window.table().model()->index(0, 0));
    QTest::keyClick(&window.table(), Qt::Key_Left);
    QCOMPARE(rows(), 4);
    QTest::keyClick(&window.table(), Qt::Key_Right);
    QCOMPARE(rows(), 7);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QCOMPARE(rows(), 4);
    const QRect heading = window.table().visualRect(window.table().model()->index(1, 0));
    QTest::mouseClick(window.table().viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(rows(), 2);
    for (const auto* label : window.pane.findChildren<QLabel*>())
        if (label->text().contains("shown"))
            QCOMPARE(label->text(), "5 of 5 shown");
    window.filter().setText("-prod");
    for (const auto* label : window.pane.findChildren<QLabel*>())
        if (label->text().contains("shown"))
            QCOMPARE(label->text(), "4 of 5 shown");
}

void TestImageGroups::selectingAnImageOpensItsGroup() {
    test::ImageWindow window;
    window.filter().setText("dev");
    window.pane.setGrouping(Grouping::Verdict);
    QAbstractItemModel& model = *window.table().model();
    model.setData(model.index(0, 0), true, imagerole::Collapsed);
    window.pane.selectImage(4);
    QCOMPARE(window.selectedTags(), "dev-1");
    QCOMPARE(window.filter().text(), "dev");
}

void TestImageGroups::headingsAreNotCopiedOrSelected() {
    test::ImageWindow window;
    window.pane.setGrouping(Grouping::Verdict);
    window.table().selectAll();
    QStringList selected;
    for (const QModelIndex& row : window.table().selectionModel()->selectedRows(imagecolumn::Tags))
        selected << row.data().toString();
    QCOMPARE(selected, QStringList({"dev-3", "dev-2 prod-1", "dev-1", "dev-5", "dev-4"}));
}

void TestImageGroups::groupsAndColumnsComeBack() {
    test::ImageWindow window;
    window.pane.setGrouping(Grouping::Verdict);
    emit window.pane.columnsMenu()->aboutToShow();
    columnAction(*window.pane.columnsMenu(), "Digest")->setChecked(false);
    const QByteArray state = window.pane.saveState();

    test::ImageWindow other;
    QVERIFY(other.pane.restoreState(state));
    QCOMPARE(lines(*other.table().model()), byVerdict);
    QVERIFY(other.table().isColumnHidden(imagecolumn::Digest));
    QVERIFY(!other.pane.restoreState("nonsense"));
}

void TestImageGroups::columnsAreHiddenAndReset() {
    test::ImageWindow window;
    QMenu& menu = *window.pane.columnsMenu();
    QVERIFY(!columnAction(menu, "Verdict"));
    emit menu.aboutToShow();
    QVERIFY(columnAction(menu, "Size")->isChecked());
    columnAction(menu, "Size")->setChecked(false);
    QVERIFY(window.table().isColumnHidden(imagecolumn::Size));
    QAction* reset = menu.actions().constLast();
    reset->trigger();
    QVERIFY(!window.table().isColumnHidden(imagecolumn::Size));
    QVERIFY(window.table().isColumnHidden(imagecolumn::Before));
}

QTEST_MAIN(TestImageGroups)
#include "tst_imagegroups.moc"
