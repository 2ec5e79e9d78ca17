// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards by keyboard, and the commands on the selected rule.
#include "tests/ui/cardwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using core::RuleId;
using ui::Field;

class TestRuleKeys : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void altUpMovesFromEverywhereInTheCard_data();
    void altUpMovesFromEverywhereInTheCard();
    void anAnyRuleDoesNotMoveUpAndSaysWhy();
    void whatCannotMoveIsNotOffered();
    void arrowsGoFromCardToCard();
    void deleteAndDuplicateByKey();
    void deleteInALineEditDeletesNoRule();
    void aNewRuleIsReadyToBeTyped();
    void thereAreNoMoreRulesThanEcrTakes();
    void afterDeletingTheNeighbourIsSelected();
    void tabGoesThroughACardAndOnToTheNext();
    void revealsAField_data();
    void revealsAField();
    void renumbersFromOne();
};

void TestRuleKeys::altUpMovesFromEverywhereInTheCard_data() {
    QTest::addColumn<int>("stop");
    const char* const stops[] = {"the card", "description", "which images",
                                 "entry",    "a new entry", "limit",
                                 "number",   "action",      "menu button"};
    for (int i = 0; i < static_cast<int>(std::size(stops)); ++i)
        QTest::newRow(stops[i]) << i;
}

void TestRuleKeys::altUpMovesFromEverywhereInTheCard() {
    QFETCH(const int, stop);
    const RuleId prod = rule(1);
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    QWidget* control = card(1)->tabStops().at(static_cast<std::size_t>(stop));
    control->setFocus();
    QTest::keyClick(control, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rule(0), prod);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), core::Outcome::Keep);
    QVERIFY(control->hasFocus());
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(told.value(0).value(0).toString(),
             "Rule prod- moved to priority 1: 1 image saved, 0 newly expire");
    QTest::keyClick(control, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rule(1), prod);
}

void TestRuleKeys::anAnyRuleDoesNotMoveUpAndSaysWhy() {
    const RuleId any = m_document->addRule();
    m_document->edit({}, {any, Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::Any);
    });
    m_pane->selectRule(any);
    QVERIFY(!m_pane->canMoveUp());
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    m_pane->moveSelectedUp();
    QCOMPARE(rule(2), any);
    QVERIFY(told.value(0).value(0).toString().contains(QLatin1String("must decide last")));
}

void TestRuleKeys::whatCannotMoveIsNotOffered() {
    const auto isOffered = [this](std::size_t place) {
        m_pane->selectRule(rule(place));
        return std::pair(m_pane->canMoveUp(), m_pane->canMoveDown());
    };
    QCOMPARE(isOffered(0), std::pair(false, true));
    QCOMPARE(isOffered(1), std::pair(true, false));
    m_document->moveBy(rule(1), 1); // there is no such place
    m_document->moveBy(rule(1), -2);
    QVERIFY(m_document->undoStack().isClean());
    m_document->edit({}, {rule(1), Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::Any);
    });
    QCOMPARE(isOffered(0), std::pair(false, false));
    QCOMPARE(isOffered(1), std::pair(false, false));
    m_pane->selectRule({});
    QVERIFY(!m_pane->canMoveUp() && !m_pane->canMoveDown());
}

void TestRuleKeys::arrowsGoFromCardToCard() {
    card(0)->setFocus();
    QCOMPARE(m_pane->selectedRule(), rule(0));
    QTest::keyClick(card(0), Qt::Key_Down);
    QCOMPARE(m_pane->selectedRule(), rule(1));
    QVERIFY(card(1)->hasFocus());
    QTest::keyClick(card(1), Qt::Key_Down);
    QCOMPARE(m_pane->selectedRule(), rule(1));
    QTest::keyClick(card(1), Qt::Key_Up);
    QCOMPARE(m_pane->selectedRule(), rule(0));
    QTest::keyClick(card(0), Qt::Key_F2);
    QVERIFY(named<QLineEdit>(0, "Description")->hasFocus());
}

void TestRuleKeys::deleteAndDuplicateByKey() {
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_list->count(), std::size_t{3});
    QCOMPARE(m_pane->selectedRule(), rule(1)); // the copy
    QCOMPARE(entries(1), std::vector<std::string>{"dev-"});
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Delete);
    QCOMPARE(m_list->count(), std::size_t{2});
    QCOMPARE(entries(1), std::vector<std::string>{"prod-"});
}

void TestRuleKeys::deleteInALineEditDeletesNoRule() {
    QLineEdit* edit = entry(0, 1);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(m_list->count(), std::size_t{2});
}

void TestRuleKeys::aNewRuleIsReadyToBeTyped() {
    m_pane->addRule();
    QCOMPARE(m_list->count(), std::size_t{3});
    QCOMPARE(m_pane->selectedRule(), rule(2));
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QVERIFY(card(2)->isAncestorOf(edit));
    QTest::keyClicks(edit, QStringLiteral("qa-"));
    QCOMPARE(entries(2), std::vector<std::string>{"qa-"});
}

void TestRuleKeys::thereAreNoMoreRulesThanEcrTakes() {
    while (m_list->count() < 50)
        m_document->addRule();
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    m_pane->addRule();
    m_pane->selectRule(rule(0));
    m_pane->duplicateSelected();
    QCOMPARE(m_list->count(), std::size_t{50});
    QCOMPARE(told.count(), 2);
}

void TestRuleKeys::afterDeletingTheNeighbourIsSelected() {
    const RuleId second = rule(1);
    m_pane->selectRule(rule(0));
    m_pane->deleteSelected();
    QCOMPARE(m_pane->selectedRule(), second);
    m_pane->deleteSelected();
    QCOMPARE(m_pane->selectedRule(), std::nullopt);
    m_pane->deleteSelected(); // nothing to do
    m_document->undoStack().undo();
    QCOMPARE(m_list->count(), std::size_t{1});
}

void TestRuleKeys::tabGoesThroughACardAndOnToTheNext() {
    m_document->moveRule(rule(1), 0);
    QCoreApplication::processEvents();
    std::vector<QWidget*> expected;
    for (std::size_t place = 0; place < 2; ++place)
        for (QWidget* stop : card(place)->tabStops())
            expected.push_back(stop);
    expected.push_back(m_pane->findChild<QPushButton*>());
    expected.front()->setFocus();
    for (QWidget* stop : expected) {
        QCOMPARE(QApplication::focusWidget(), stop);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
}

void TestRuleKeys::revealsAField_data() {
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("stop");
    QTest::newRow("description") << static_cast<int>(Field::Description) << 1;
    QTest::newRow("tag status") << static_cast<int>(Field::TagStatus) << 2;
    QTest::newRow("entries") << static_cast<int>(Field::Entries) << 3;
    QTest::newRow("count type") << static_cast<int>(Field::CountType) << 5;
    QTest::newRow("count number") << static_cast<int>(Field::CountNumber) << 6;
    QTest::newRow("action") << static_cast<int>(Field::Action) << 7;
}

void TestRuleKeys::revealsAField() {
    QFETCH(const int, field);
    QFETCH(const int, stop);
    for (int i = 0; i < 10; ++i)
        m_document->addRule();
    m_document->change(
        {}, [](core::PolicyDraft& draft) { core::setEntries(draft.rules.back(), {"last"}); });
    m_pane->reveal(rule(11), static_cast<Field>(field));
    QCOMPARE(m_pane->selectedRule(), rule(11));
    QVERIFY(card(11)->tabStops().at(static_cast<std::size_t>(stop))->hasFocus());
    QVERIFY(!card(11)->visibleRegion().isEmpty());
}

void TestRuleKeys::renumbersFromOne() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setPriority(draft.rules[0], 5);
        core::setPriority(draft.rules[1], 5);
    });
    m_pane->renumber();
    QCOMPARE(fields(0).priority, 1);
    QCOMPARE(fields(1).priority, 2);
}

QTEST_MAIN(TestRuleKeys)
#include "tst_rulekeys.moc"
