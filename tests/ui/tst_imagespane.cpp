// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane as a user has it: tiles, filter, table, what is selected and copied.
#include "tests/support/builders.h"
#include "tests/ui/imagewindow.h"
#include "ui/images/filterline.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetableview.h"
#include "ui/images/movetile.h"
#include "ui/images/rulelegend.h"
#include "ui/images/summarytile.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <sstream>

using namespace ui;

using Window = test::ImageWindow;

class TestImagesPane : public QObject {
    Q_OBJECT
private slots:
    void tilesCountTheVerdicts();
    void aTileShowsOnlyItsImages();
    void tilesArePressedFromTheKeyboard();
    void tellsWhatTheMoveUnderWaySavesAndLoses();
    void aRowThatIsClickedIsSelected();
    void aMoveThatArchivesLosesNothing();
    void theSelectionStaysOnItsImage();
    void theSelectionOutlivesAFilter();
    void selectingAHiddenImageTakesTheFiltersAway();
    void newImagesTakeTheSelectionAway();
    void sizesThatAreNotKnownAreNoZero();
    void homeAndEndGoToTheFirstAndTheLastRow();
    void escapeEmptiesTheFilter();
    void aSelectedRuleHasALegend();
    void theLegendIsOfTheRuleThatIsSelectedWhileAnotherGoes();
    void columnsComeBackAsTheyWere();
    void whateverIsShownCanBePainted();
    void everyVerdictHasRoomInItsColumn();
};

void TestImagesPane::tilesCountTheVerdicts() {
    const Window window;
    QVERIFY(window.tile("Show all images: 5"));
    QVERIFY(window.tile("Show kept images: 2 of 5"));
    QVERIFY(window.tile("Show images that expire: 3 of 5"));
    QVERIFY(window.tile("Show images that move to the archive: 0 of 5"));
}

void TestImagesPane::aTileShowsOnlyItsImages() {
    const Window window;
    SummaryTile* all = window.tile("Show all images: 5");
    SummaryTile* kept = window.tile("Show kept images: 2 of 5");
    SummaryTile* expires = window.tile("Show images that expire: 3 of 5");
    QVERIFY(all->isChecked());

    kept->click();
    QCOMPARE(window.tags(), QStringList({"dev-5", "dev-4"}));
    QVERIFY(kept->isChecked() && !all->isChecked() && !expires->isChecked());
    expires->click();
    QCOMPARE(window.tags().size(), 5);
    QVERIFY(kept->isChecked() && expires->isChecked());
    kept->click();
    QCOMPARE(window.tags(), QStringList({"dev-3", "dev-2 prod-1", "dev-1"}));
    expires->click();
    QCOMPARE(window.tags().size(), 5);
    QVERIFY(all->isChecked() && !expires->isChecked());
    kept->click();
    all->click();
    QCOMPARE(window.tags().size(), 5);
    all->click(); // once more: it stays on
    QVERIFY(all->isChecked());
}

void TestImagesPane::tilesArePressedFromTheKeyboard() {
    const Window window;
    SummaryTile* kept = window.tile("Show kept images: 2 of 5");
    QVERIFY(kept->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(kept, Qt::Key_Space);
    QCOMPARE(window.tags().size(), 2);
}

void TestImagesPane::tellsWhatTheMoveUnderWaySavesAndLoses() {
    Window window;
    const auto& tile = window.part<MoveTile>();
    QVERIFY(!tile.isVisible());
    const core::RuleId prod = test::ruleAt(window.document, 1);
    window.document.previewMove(prod, 0);
    QVERIFY(tile.isVisible());
    QCOMPARE(tile.accessibleName(), "This move saves 1 image. dev-2 prod-1");
    window.document.previewMove(prod, 1);
    QVERIFY(!tile.isVisible());
    window.document.previewMove(prod, 0);
    window.document.commitMove();
    QVERIFY(!tile.isVisible());

    window.document.previewMove(prod, 1);
    QCOMPARE(tile.accessibleName(), "This move loses 1 image. dev-2 prod-1");
    window.document.cancelMove();
    QVERIFY(!tile.isVisible());
}

void TestImagesPane::aMoveThatArchivesLosesNothing() {
    Window window;
    const core::RuleId other = test::ruleAt(window.document, 1);
    window.document.edit({}, {other, ui::Field::None}, [](core::RuleDraft& rule) {
        core::setEntries(rule, {"dev"});
        core::setCountNumber(rule, 1);
        core::setAction(rule, core::RuleAction::Archive);
    });
    window.document.previewMove(other, 0);
    // One that was kept, and three that expired before.
    QCOMPARE(window.part<MoveTile>().accessibleName(),
             "This move archives 4 images. dev-4 and 3 more");
}

void TestImagesPane::aRowThatIsClickedIsSelected() {
    const Window window;
    QSignalSpy selected(&window.pane, &ImagesPane::imageSelected);
    window.clickRow("dev-2 prod-1");
    QCOMPARE(selected.count(), 1);
    QCOMPARE(window.pane.selectedImage(), test::imageTagged(window.document, "prod-1"));
}

void TestImagesPane::theSelectionStaysOnItsImage() {
    Window window;
    window.clickRow("dev-2 prod-1");
    QSignalSpy selected(&window.pane, &ImagesPane::imageSelected);
    for (int column = 0; column < imagecolumn::count; ++column) {
        window.table().sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(window.selectedTags(), "dev-2 prod-1");
    }
    window.table().sortByColumn(imagecolumn::Verdict, Qt::AscendingOrder);
    window.document.moveRule(test::ruleAt(window.document, 1), 0);
    QCOMPARE(window.selectedTags(), "dev-2 prod-1");
    QCOMPARE(selected.count(), 0);
}

void TestImagesPane::theSelectionOutlivesAFilter() {
    const Window window;
    window.clickRow("dev-2 prod-1");
    QSignalSpy selected(&window.pane, &ImagesPane::imageSelected);
    window.filter().setText("dev-5");
    QCOMPARE(window.pane.selectedImage(), test::imageTagged(window.document, "prod-1"));
    window.filter().clear();
    QCOMPARE(window.selectedTags(), "dev-2 prod-1");
    QCOMPARE(selected.count(), 0);
}

void TestImagesPane::selectingAHiddenImageTakesTheFiltersAway() {
    Window window;
    window.filter().setText("dev-5");
    window.tile("Show kept images: 2 of 5")->click();
    window.pane.selectImage(test::imageTagged(window.document, "prod-1"));
    QCOMPARE(window.selectedTags(), "dev-2 prod-1");
    QCOMPARE(window.tags().size(), 5);
    QVERIFY(window.tile("Show all images: 5")->isChecked());
    window.pane.selectImage(99); // there is none
    QCOMPARE(window.selectedTags(), "dev-2 prod-1");
}

void TestImagesPane::newImagesTakeTheSelectionAway() {
    Window window;
    window.clickRow("dev-2 prod-1");
    QSignalSpy selected(&window.pane, &ImagesPane::imageSelected);
    window.document.setImages(std::make_shared<const core::ImageList>());
    QCOMPARE(selected.count(), 1);
    QVERIFY(!window.pane.selectedImage());
}

void TestImagesPane::sizesThatAreNotKnownAreNoZero() {
    Window window;
    std::istringstream list(
        R"([{"imageDigest": "a", "imageTags": ["x"], "imagePushedAt": 5, "imageSizeInBytes": 5000000},
            {"imageDigest": "b", "imageTags": ["y"], "imagePushedAt": 5}])");
    QCOMPARE(window.tile("Show all images: 5")->detail().count(QStringLiteral("at least")), 0);
    window.document.setImages(std::make_shared<const core::ImageList>(*core::readImages(list)));
    QTRY_VERIFY(window.tile("Show all images: 2"));
    QVERIFY(window.tile("Show all images: 2")->detail().contains(QStringLiteral("at least 5")));
}

void TestImagesPane::homeAndEndGoToTheFirstAndTheLastRow() {
    const Window window;
    window.clickRow("dev-3");
    QTest::keyClick(&window.table(), Qt::Key_End);
    QCOMPARE(window.selectedTags(), "dev-1");
    QTest::keyClick(&window.table(), Qt::Key_Home);
    QCOMPARE(window.selectedTags(), "dev-5");
    QTest::keyClick(&window.table(), Qt::Key_PageDown);
    QCOMPARE(window.selectedTags(), "dev-1");
}

void TestImagesPane::escapeEmptiesTheFilter() {
    const Window window;
    QTest::keyClicks(&window.filter(), "prod");
    QCOMPARE(window.tags(), QStringList{"dev-2 prod-1"});
    QTest::keyClick(&window.filter(), Qt::Key_Escape);
    QCOMPARE(window.tags().size(), 5);
}

void TestImagesPane::aSelectedRuleHasALegend() {
    Window window;
    const auto& legend = window.part<RuleLegend>();
    const QString invitation = "Select a rule to see what it identifies, marks and loses";
    QCOMPARE(legend.accessibleName(), invitation);
    const int top = window.part<ui::ImageTableView>().y();
    const core::RuleId dev = test::ruleAt(window.document, 0);
    window.pane.setSelectedRule(dev);
    QCOMPARE(legend.accessibleName(), "Rule 1 identifies 5 · marks 3 · loses 0");
    QCOMPARE(window.part<ui::ImageTableView>().y(), top);
    window.document.moveRule(dev, 1);
    QCOMPARE(legend.accessibleName(), "Rule 2 identifies 5 · marks 3 · loses 1");
    window.document.removeRule(dev);
    QCOMPARE(legend.accessibleName(), invitation);
    window.document.undoStack().undo();
    window.pane.setSelectedRule({});
    QCOMPARE(legend.accessibleName(), invitation);
}

void TestImagesPane::theLegendIsOfTheRuleThatIsSelectedWhileAnotherGoes() {
    Window window;
    const core::RuleId prod = test::ruleAt(window.document, 1);
    // As the focus does, which goes on to the next card before the evaluation is known as new.
    connect(&window.document, &ui::Document::draftChanged, &window.pane,
            [&] { window.pane.setSelectedRule(prod); });
    window.document.removeRule(test::ruleAt(window.document, 0));
    QCOMPARE(window.part<RuleLegend>().accessibleName(), "Rule 2 identifies 1 · marks 0 · loses 0");
}

void TestImagesPane::columnsComeBackAsTheyWere() {
    QByteArray state;
    {
        Window window;
        QHeaderView* header = window.table().horizontalHeader();
        header->resizeSection(imagecolumn::Tags, 222);
        header->moveSection(header->visualIndex(imagecolumn::Size), 1);
        window.table().sortByColumn(imagecolumn::Pushed, Qt::AscendingOrder);
        state = window.pane.saveState();
    }
    Window window;
    QVERIFY(window.pane.restoreState(state));
    QCOMPARE(window.table().columnWidth(imagecolumn::Tags), 222);
    QCOMPARE(window.table().horizontalHeader()->visualIndex(imagecolumn::Size), 1);
    QCOMPARE(window.tags().first(), "dev-1");
    QVERIFY(!window.pane.restoreState("no state"));
    QCOMPARE(window.table().columnWidth(imagecolumn::Tags), 222);
}

void TestImagesPane::whateverIsShownCanBePainted() {
    Window window;
    window.document.moveRule(test::ruleAt(window.document, 1), 0);
    const auto picture = [&] {
        return window.pane.grab().toImage();
    };
    const QImage before = picture();
    window.pane.setSelectedRule(test::ruleAt(window.document, 1));
    const QImage tinted = picture();
    QVERIFY(tinted != before);
    window.document.change("errors", [](core::PolicyDraft& draft) { draft.rules.clear(); });
    QVERIFY(picture() != tinted);
}

void TestImagesPane::everyVerdictHasRoomInItsColumn() {
    Window window;
    window.document.change({}, [](core::PolicyDraft& draft) {
        core::setAction(draft.rules[0], core::RuleAction::Archive);
    });
    const QAbstractItemModel& model = *window.table().model();
    QStyleOptionViewItem option;
    option.font = window.table().font();
    const auto* delegate = window.table().itemDelegateForColumn(imagecolumn::Verdict);
    QVERIFY(window.tile("Show images that move to the archive: 3 of 5"));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(delegate->sizeHint(option, model.index(row, imagecolumn::Verdict)).width() <=
                window.table().columnWidth(imagecolumn::Verdict));
}

QTEST_MAIN(TestImagesPane)
#include "tst_imagespane.moc"
