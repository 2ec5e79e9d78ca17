// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter as it is typed: what it offers, what it says, and that it and the tiles are one.
#include "tests/ui/imagewindow.h"
#include "ui/images/rulelegend.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

class Window : public test::ImageWindow {
public:
    Window() {
        pane.activateWindow();
        filter().setFocus();
    }

    void type(const QString& text) const { QTest::keyClicks(&filter(), text); }
    void press(Qt::Key key) const {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : &filter(), key);
    }

    // What is offered, from the top; nothing while no list is open.
    QStringList offered() const {
        const QAbstractItemView* popup = filter().findChild<QCompleter*>()->popup();
        QStringList texts;
        for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row)
            texts << popup->model()->index(row, 0).data().toString();
        return texts;
    }

    // What is said in the place of the legend.
    QString problem() const {
        for (const auto* label : pane.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("⚠ ")))
                return label->text().mid(2);
        return {};
    }
};

} // namespace

class TestFilterLine : public QObject {
    Q_OBJECT
private slots:
    void aTileIsWrittenIntoTheFilter();
    void theFilterPressesTheTiles();
    void saysWhatIsWrongAndLeavesItOut();
    void saysOfEachWordWhatIsWrong();
    void saysWhichRuleThereIsNot();
    void saysThatVerdictsAreWaitedFor();
    void downListsWhatCanBeAskedFor();
    void aKeyIsChosenAndGoesOnToItsValues();
    void escapePutsTheListAwayBeforeTheText();
    void offersNothingForAWord();
    void selectsImagesThatAFilterHides();
    void selectsNothing();
};

void TestFilterLine::aTileIsWrittenIntoTheFilter() {
    const Window window;
    window.filter().setText("dev");
    window.tile("Show kept images: 2 of 5")->click();
    QCOMPARE(window.filter().text(), "dev verdict:keep");
    window.tile("Show images that expire: 3 of 5")->click();
    QCOMPARE(window.filter().text(), "dev verdict:keep,expire");
    window.tile("Show all images: 5")->click();
    QCOMPARE(window.filter().text(), "dev");
}

void TestFilterLine::theFilterPressesTheTiles() {
    const Window window;
    window.filter().setText("-verdict:keep,archive");
    QVERIFY(window.tile("Show images that expire: 3 of 5")->isChecked());
    QVERIFY(!window.tile("Show kept images: 2 of 5")->isChecked());
    QVERIFY(!window.tile("Show all images: 5")->isChecked());
    QCOMPARE(window.tags(), QStringList({"dev-3", "dev-2 prod-1", "dev-1"}));
    window.filter().clear();
    QVERIFY(window.tile("Show all images: 5")->isChecked());
}

void TestFilterLine::saysWhatIsWrongAndLeavesItOut() {
    const Window window;
    window.filter().setText("prod colour:red");
    QVERIFY2(window.problem().startsWith("`colour:red` at character 6: a filter knows no `colour`"),
             qPrintable(window.problem()));
    QVERIFY(!window.part<RuleLegend>().isVisible());
    QCOMPARE(window.filter().accessibleDescription(), window.problem());
    QCOMPARE(window.tags(), QStringList({"dev-2 prod-1"}));

    window.filter().setText("dev-5");
    QCOMPARE(window.problem(), QString());
    QVERIFY(window.part<RuleLegend>().isVisible());
    QCOMPARE(window.tags(), QStringList({"dev-5"}));
}

void TestFilterLine::saysOfEachWordWhatIsWrong() {
    const Window window;
    window.filter().setText(QStringLiteral("prod \U0001F600 colour:red age>old rule:7"));
    const QStringList lines = window.problem().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("`colour:red` at character 8: a filter knows no `colour`"),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("`age>old` at character 19: `old` is no age"),
             qPrintable(lines[1]));
    QCOMPARE(lines[2], "They are left out.");
    QCOMPARE(lines[3], "`rule:7` at character 27: there is no rule 7: there are 1, 2, none.");
    QCOMPARE(window.filter().accessibleDescription(), window.problem());
}

void TestFilterLine::saysWhichRuleThereIsNot() {
    Window window;
    window.filter().setText("rule:2");
    QCOMPARE(window.problem(), QString());
    window.document.removeRule(test::ruleAt(window.document, 1));
    QTRY_COMPARE(window.problem(),
                 "`rule:2` at character 1: there is no rule 2: there are 1, none.");
    window.document.undoStack().undo();
    QTRY_COMPARE(window.problem(), QString());
}

void TestFilterLine::saysThatVerdictsAreWaitedFor() {
    Window window;
    window.document.setPolicy(core::emptyDraft());
    core::PolicyDraft broken = core::emptyDraft();
    broken.rules.push_back(core::newRule(core::RuleId{1}, 1, "dev-", 0));
    window.document.setPolicy(broken);
    window.filter().setText("verdict:expire");
    QCOMPARE(window.problem(),
             "What is asked about verdicts and rules waits until there are some.");
    QCOMPARE(window.tags().size(), 5);
}

void TestFilterLine::downListsWhatCanBeAskedFor() {
    const Window window;
    window.press(Qt::Key_Down);
    QVERIFY(window.offered().contains("tag:prod-*"));
    QVERIFY(window.offered().contains("size>100MB"));
    window.press(Qt::Key_Escape);
    QCOMPARE(window.offered(), QStringList());
}

void TestFilterLine::aKeyIsChosenAndGoesOnToItsValues() {
    const Window window;
    window.type("dev ver");
    QCOMPARE(window.offered(), QStringList({"verdict:expire"}));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    QCOMPARE(window.filter().text(), "dev verdict:");
    QTRY_COMPARE(window.offered(),
                 QStringList({"verdict:keep", "verdict:expire", "verdict:archive"}));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    QCOMPARE(window.filter().text(), "dev verdict:keep");
    QCOMPARE(window.tags(), QStringList({"dev-5", "dev-4"}));
}

void TestFilterLine::escapePutsTheListAwayBeforeTheText() {
    const Window window;
    window.type("dev ver");
    window.press(Qt::Key_Escape);
    QCOMPARE(window.offered(), QStringList());
    QCOMPARE(window.filter().text(), "dev ver");
    window.press(Qt::Key_Escape);
    QCOMPARE(window.filter().text(), QString());
}

void TestFilterLine::offersNothingForAWord() {
    const Window window;
    window.type("pr");
    QCOMPARE(window.offered(), QStringList());
}

void TestFilterLine::selectsImagesThatAFilterHides() {
    Window window;
    window.filter().setText("prod");
    const std::vector<core::ImageIndex> images{4, 0, 1, 99}; // the oldest, the two newest, and none
    window.pane.selectImages(images);
    QCOMPARE(window.filter().text(), QString());
    QStringList selected;
    for (const QModelIndex& row : window.table().selectionModel()->selectedRows(imagecolumn::Tags))
        selected << row.data().toString();
    selected.sort();
    QCOMPARE(selected, QStringList({"dev-1", "dev-4", "dev-5"}));
    QCOMPARE(window.selectedTags(), "dev-5");
    QCOMPARE(window.pane.selectedImage(), std::optional<core::ImageIndex>(0));
}

void TestFilterLine::selectsNothing() {
    Window window;
    window.clickRow("dev-5");
    window.pane.selectImages({});
    QVERIFY(!window.table().selectionModel()->hasSelection());
}

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
