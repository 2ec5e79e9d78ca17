// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing in the window: what it is begun with, what is seen, and how it ends.
#include "tests/ui/wrappedtexts.h"
#include "ui/document/comparison.h"
#include "ui/explain/whypanel.h"
#include "ui/images/comparisonstrip.h"
#include "ui/images/filterline.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetableview.h"
#include "ui/rules/figuresline.h"
#include "ui/window/comparemenu.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace ui;

class TestComparing : public QObject {
    Q_OBJECT
private slots:
    void init();

    void nothingIsSeenOfItAtFirst();
    void theStripSaysWithWhatAndCounts();
    void theTableTellsVerdictAndReasonBefore();
    void whyTellsItToo();
    void whatIsArchivedInsteadIsToldApart();
    void groupsFilterTheTable();
    void theColumnSortsByChange();
    void aCardCountsWhatItsRuleChanges();
    void escEndsIt();
    void escEmptiesTheFilterFirst();
    void theButtonEndsItAndTakesTheFilterAway();
    void theSavedFileIsComparedWithAndFollowsSaving();
    void whatCannotBeComparedWithIsNotOffered();
    void aFileThatDecidesNothingIsRefused_data();
    void aFileThatDecidesNothingIsRefused();
    void hostileNamesAreShownPlain();
    void longNamesDoNotWidenTheWindow();
    void theColumnIsNotThereAfterAnotherStart();

private:
    Document& document() { return m_window->document(); }
    CompareMenu& menu() { return *m_window->findChild<CompareMenu*>(); }
    QAction& action(const char* name) {
        return *m_window->findChild<QAction*>(QLatin1String(name));
    }
    ImageTableView& table() { return *m_window->findChild<ImageTableView*>(); }
    ComparisonStrip& strip() { return *m_window->findChild<ComparisonStrip*>(); }
    QString stripText() { return strip().findChild<QLabel*>()->text(); }
    QPushButton* group(const QString& text);
    QString before(const QString& tags, int role = Qt::DisplayRole);
    QStringList tags();
    void moveProdUp() { document().moveRule(test::ruleAt(document(), 1), 0); }
    void compareWithNowAndMoveProdUp();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestComparing::init() {
    m_window.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->openSample(samples().front());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton* TestComparing::group(const QString& text) {
    const auto buttons = strip().findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == text)
            return button;
    return nullptr;
}

QStringList TestComparing::tags() {
    QStringList texts;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        texts << table().model()->index(row, imagecolumn::Tags).data().toString();
    return texts;
}

QString TestComparing::before(const QString& imageTags, int role) {
    const auto row = static_cast<int>(tags().indexOf(imageTags));
    return table().model()->index(row, imagecolumn::Before).data(role).toString();
}

void TestComparing::compareWithNowAndMoveProdUp() {
    action("compareNow").trigger();
    moveProdUp();
}

void TestComparing::nothingIsSeenOfItAtFirst() {
    QVERIFY(strip().isHidden());
    QVERIFY(table().isColumnHidden(imagecolumn::Before));
    QVERIFY(!action("endComparison").isEnabled());
}

void TestComparing::theStripSaysWithWhatAndCounts() {
    compareWithNowAndMoveProdUp();
    QVERIFY(!strip().isHidden());
    QVERIFY(stripText().startsWith("⇄ Compared with the policy as it was at "));
    QVERIFY(group("✕ 0 Newly expires"));
    QVERIFY(group("● 1 Newly kept"));
    QVERIFY(group("⇄ 0 Other rule"));
    QVERIFY(group("= 4 Same"));
    QCOMPARE(group("● 1 Newly kept")->accessibleName(), "Show only: Newly kept, 1");
    QCOMPARE(document().undoStack().count(), 1);
    document().undoStack().undo();
    QVERIFY(group("= 5 Same"));
}

void TestComparing::theTableTellsVerdictAndReasonBefore() {
    compareWithNowAndMoveProdUp();
    QVERIFY(!table().isColumnHidden(imagecolumn::Before));
    QCOMPARE(table().horizontalHeader()->visualIndex(imagecolumn::Before), 1);
    QCOMPARE(before("dev-2 prod-1"), "✕ Expires rule 1");
    QCOMPARE(before("dev-2 prod-1", imagerole::CopyText), "Expires, rule 1");
    QCOMPARE(before("dev-1"), "same");
    QCOMPARE(before("dev-2 prod-1", Qt::AccessibleTextRole),
             "Newly kept. Before: Expires by rule 1, 4th newest, 2 are kept. Now: Kept by rule 1, "
             "newest of 1000 kept.");
    QCOMPARE(before("dev-1", Qt::AccessibleTextRole),
             "The same as before: Expires by rule 2, 5th newest, 2 are kept.");
    action("endComparison").trigger();
    QVERIFY(table().isColumnHidden(imagecolumn::Before));
}

void TestComparing::whyTellsItToo() {
    const auto why = [this] {
        return m_window->findChild<WhyPanel*>()->text();
    };
    m_window->findChild<ImagesPane*>()->selectImage(test::imageTagged(document(), "prod-1"));
    QVERIFY(!why().contains("⇄"));
    action("compareNow").trigger();
    QVERIFY(why().contains("⇄ The same as before: Expires by rule 1, 4th newest, 2 are kept."));
    moveProdUp();
    QVERIFY(why().contains("⇄ Newly kept. Before: Expires by rule 1, 4th newest, 2 are kept. Now: "
                           "Kept by rule 1, newest of 1000 kept."));
    action("endComparison").trigger();
    QVERIFY(!why().contains("⇄"));
}

void TestComparing::whatIsArchivedInsteadIsToldApart() {
    action("compareNow").trigger();
    document().change({}, [](core::PolicyDraft& draft) {
        core::setAction(draft.rules.front(), core::RuleAction::Archive);
    });
    QVERIFY(group("▣ 3 Newly archived"));
    test::setCount(document(), 9);
    action("compareNow").trigger();
    test::setCount(document(), 2);
    QVERIFY(group("▣ 3 Newly archived"));
    const core::RuleId other = test::ruleAt(document(), 1);
    document().edit({}, {other, Field::None}, [](core::RuleDraft& rule) {
        core::setEntries(rule, {"dev-3"});
        core::setCountType(rule, core::CountType::SinceImagePushed);
        core::setCountNumber(rule, 1);
    });
    document().moveRule(other, 0);
    QVERIFY(group("✕ 3 Newly expires or newly archived"));
}

void TestComparing::groupsFilterTheTable() {
    compareWithNowAndMoveProdUp();
    QTest::mouseClick(group("● 1 Newly kept"), Qt::LeftButton);
    QCOMPARE(tags(), QStringList{"dev-2 prod-1"});
    QVERIFY(group("✓ ● 1 Newly kept")->isChecked());
    document().undoStack().undo();
    QCOMPARE(tags(), QStringList{}); // it follows edits
    document().undoStack().redo();
    QCOMPARE(tags().size(), 1);
    QTest::mouseClick(group("= 4 Same"), Qt::LeftButton);
    QCOMPARE(tags().size(), 5);
    QTest::mouseClick(group("✓ ● 1 Newly kept"), Qt::LeftButton);
    QCOMPARE(tags().size(), 4);
    QTest::mouseClick(group("✓ = 4 Same"), Qt::LeftButton);
    QCOMPARE(tags().size(), 5);
}

void TestComparing::theColumnSortsByChange() {
    compareWithNowAndMoveProdUp();
    table().sortByColumn(imagecolumn::Before, Qt::AscendingOrder);
    QCOMPARE(tags().first(), "dev-2 prod-1");
    table().sortByColumn(imagecolumn::Before, Qt::DescendingOrder);
    QCOMPARE(tags().last(), "dev-2 prod-1");
    action("endComparison").trigger();
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), int{imagecolumn::Pushed});
    QCOMPARE(tags().first(), "dev-5");
}

void TestComparing::aCardCountsWhatItsRuleChanges() {
    const auto cardsThatSay = [this](const QString& text) {
        int found = 0;
        for (const auto* line : m_window->findChildren<FiguresLine*>())
            found += line->text().endsWith(text);
        return found;
    };
    compareWithNowAndMoveProdUp();
    QCOMPARE(cardsThatSay(" · newly keeps 1"), 1);
    document().edit({}, {test::ruleAt(document(), 1), Field::CountNumber},
                    [](core::RuleDraft& rule) { core::setCountNumber(rule, 1); });
    QCOMPARE(cardsThatSay(" · newly expires 1"), 1);
    action("endComparison").trigger();
    QCOMPARE(cardsThatSay(" · newly keeps 1"), 0);
    QCOMPARE(cardsThatSay(" · newly expires 1"), 0);
}

void TestComparing::escEndsIt() {
    compareWithNowAndMoveProdUp();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!document().comparison().isOn());
    QVERIFY(strip().isHidden());
}

void TestComparing::escEmptiesTheFilterFirst() {
    compareWithNowAndMoveProdUp();
    auto* filter = m_window->findChild<FilterLine*>();
    filter->setFocus();
    filter->setText("dev");
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QVERIFY(document().comparison().isOn());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!document().comparison().isOn());
}

void TestComparing::theButtonEndsItAndTakesTheFilterAway() {
    compareWithNowAndMoveProdUp();
    QTest::mouseClick(group("● 1 Newly kept"), Qt::LeftButton);
    QTest::mouseClick(strip().findChild<QPushButton*>("endComparing"), Qt::LeftButton);
    QVERIFY(strip().isHidden());
    QCOMPARE(tags().size(), 5);
    action("compareNow").trigger();
    QVERIFY(group("= 5 Same")); // no group is chosen any more
    QCOMPARE(tags().size(), 5);
}

void TestComparing::theSavedFileIsComparedWithAndFollowsSaving() {
    QVERIFY(m_window->policyFiles().saveTo(m_folder->filePath("shop.json")));
    moveProdUp();
    QVERIFY(action("compareSaved").isEnabled());
    action("compareSaved").trigger();
    QCOMPARE(stripText(), "⇄ Compared with shop.json as it is saved");
    QVERIFY(group("● 1 Newly kept"));
    QVERIFY(m_window->policyFiles().save());
    QVERIFY(group("= 5 Same"));
    QCOMPARE(stripText(), "⇄ Compared with shop.json as it is saved");
}

void TestComparing::whatCannotBeComparedWithIsNotOffered() {
    QVERIFY(!action("compareSaved").isEnabled());
    QVERIFY(action("compareNow").isEnabled());
    test::setCount(document(), 0);
    QVERIFY(!action("compareNow").isEnabled()); // it decides nothing
    document().undoStack().undo();
    QVERIFY(m_window->policyFiles().open(test::write(*m_folder, "answer.json", test::answer(2))));
    action("compareSaved").trigger(); // the policy in the file that it came in
    QCOMPARE(stripText(), "⇄ Compared with answer.json as it is saved");
    QVERIFY(group("= 5 Same"));
}

void TestComparing::aFileThatDecidesNothingIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{") << "line 1";
    QTest::newRow("ECR would refuse it") << test::policy(0) << "ECR would refuse this policy";
    QTest::newRow("no policy") << QByteArray("[]") << "";
}

void TestComparing::aFileThatDecidesNothingIsRefused() {
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    action("compareNow").trigger();
    const QString comparedWith = stripText();
    QVERIFY(!menu().compareWithFile(test::write(*m_folder, "bad.json", text)));
    const QString bar = m_window->messages().join('\n');
    QVERIFY2(bar.startsWith("The policy cannot be compared with `bad.json`"), qPrintable(bar));
    QVERIFY2(bar.contains(said), qPrintable(bar));
    QCOMPARE(stripText(), comparedWith);
    QVERIFY(menu().compareWithFile(test::write(*m_folder, "good.json", test::policy(1))));
    QVERIFY(m_window->messages().isEmpty());
    QCOMPARE(stripText(), "⇄ Compared with good.json");
    QVERIFY(!menu().compareWithFile(m_folder->filePath("nowhere.json")));
    QVERIFY(m_window->messages().join('\n').contains("There is no such file"));
}

void TestComparing::hostileNamesAreShownPlain() {
    const QString name = QStringLiteral("<b>\u202e&x.json");
    QVERIFY(menu().compareWithFile(test::write(*m_folder, name, test::policy(1))));
    QCOMPARE(stripText(), "⇄ Compared with <b>\\u{202e}&x.json");
    QCOMPARE(strip().findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

void TestComparing::longNamesDoNotWidenTheWindow() {
    const int before = m_window->minimumSizeHint().width();
    const QString name = QString(200, QLatin1Char('x')) + QStringLiteral(".json");
    QVERIFY(menu().compareWithFile(test::write(*m_folder, name, test::policy(1))));
    QVERIFY(strip().minimumSizeHint().width() < 250);
    QCOMPARE(m_window->minimumSizeHint().width(), before);
}

void TestComparing::theColumnIsNotThereAfterAnotherStart() {
    action("compareNow").trigger();
    m_window->close();
    m_window = std::make_unique<MainWindow>(*m_settings);
    QVERIFY(table().isColumnHidden(imagecolumn::Before));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
