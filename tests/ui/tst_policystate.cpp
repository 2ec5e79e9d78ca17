// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown while the policy as it stands decides nothing: verdicts from before, and one
// sentence that says what to do.
#include "tests/ui/imagewindow.h"
#include "ui/explain/whypanel.h"
#include "ui/images/policystrip.h"
#include "ui/images/rulelegend.h"
#include "ui/problems/policystate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using core::Outcome;

namespace {

// Makes an error that says nothing of a tag.
void breakCount(Document& document) {
    document.edit({}, {test::ruleAt(document, 0), Field::CountNumber},
                  [](core::RuleDraft& rule) { core::setCountNumber(rule, 0); });
}

} // namespace

class TestPolicyState : public QObject {
    Q_OBJECT
private slots:
    void verdictsOutliveAnError();
    void aRestoredErrorHasTheVerdictsOfTheStepBefore_data();
    void aRestoredErrorHasTheVerdictsOfTheStepBefore();
    void anotherPolicyWithErrorsHasNoVerdicts();
    void withoutRulesEveryImageIsKept();
    void aTextThatIsBrokenFromTheStartDecidesNothing();
    void aTextThatIsBrokenFromTheStartAsksForNoRule();
    void aTextThatBreaksKeepsTheVerdictsFromBefore_data();
    void aTextThatBreaksKeepsTheVerdictsFromBefore();
    void aMoveThatIsCancelledLeavesNoVerdicts();
    void aNewRuleIdentifiesNothingUntilItNamesATag();
    void whileARuleOnTopWaitsTheOthersHaveTheirNewNumbers();
    void aPolicyOfNothingButAWaitingRuleKeepsAll();
    void tellsOfErrorsAndLeadsToThem();
    void aRuleWithoutATagIsToldCalmly();
    void withoutRulesOnlyTheFootOfTheRulesSpeaks();
    void verdictsFromBeforeAnErrorLookLikeIt();
    void theWhyPanelTellsThatAVerdictIsFromBefore();
};

void TestPolicyState::verdictsOutliveAnError() {
    Document document;
    test::openIncident(document);
    const core::RuleId rule = test::ruleAt(document, 0);
    const auto setCount = [&](int count) {
        document.change({}, [&](core::PolicyDraft& draft) {
            core::setCountNumber(draft.rules[*core::indexOf(draft, rule)], count);
        });
    };
    QVERIFY(!document.isHeldOver());
    setCount(0);
    QVERIFY(core::hasErrors(document.findings()));
    QVERIFY(!document.policy());
    QVERIFY(document.isHeldOver());
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Expire);
    test::setIncidentImages(document); // other images are judged by it, too
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Expire);
    setCount(5);
    QVERIFY(!document.isHeldOver());
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Keep);
}

void TestPolicyState::aRestoredErrorHasTheVerdictsOfTheStepBefore_data() {
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("an error in a rule") << false;
    QTest::newRow("and then a broken text") << true;
}

void TestPolicyState::aRestoredErrorHasTheVerdictsOfTheStepBefore() {
    QFETCH(const bool, isBroken);
    Document document;
    test::openIncident(document);
    const auto setCount = [&](int count) {
        document.change({}, [&](core::PolicyDraft& draft) {
            core::setCountNumber(draft.rules[*core::indexOf(draft, test::ruleAt(document, 0))],
                                 count);
        });
    };
    setCount(5);
    setCount(0);
    if (isBroken)
        document.editText(document.text() + "x");

    Document restored;
    test::setIncidentImages(restored);
    restored.restore(document.history());
    QVERIFY(!restored.policy());
    QVERIFY(restored.isHeldOver());
    QCOMPARE(test::outcomeOf(restored, "dev-1"), Outcome::Keep);
    while (restored.undoStack().canUndo())
        restored.undoStack().undo();
    QCOMPARE(test::outcomeOf(restored, "dev-1"), Outcome::Expire);
}

void TestPolicyState::anotherPolicyWithErrorsHasNoVerdicts() {
    Document document;
    test::openIncident(document);
    core::PolicyDraft draft = document.draft();
    core::setCountNumber(draft.rules[0], 0);
    document.setPolicy(draft);
    QVERIFY(!document.evaluation());
    QVERIFY(!document.isHeldOver());
}

void TestPolicyState::withoutRulesEveryImageIsKept() {
    Document document;
    test::openIncident(document);
    document.setPolicy(core::emptyDraft());
    QVERIFY(!document.policy());
    QVERIFY(!document.isHeldOver());
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Keep);
}

void TestPolicyState::aTextThatIsBrokenFromTheStartDecidesNothing() {
    Document document;
    test::openIncident(document);
    document.setPolicy(core::withText(core::laidOut(core::emptyDraft()), "{\"rules\": [,]}"));
    QVERIFY(document.fault());
    QVERIFY(!document.evaluation());
    QCOMPARE(stateOf(document).text,
             QStringLiteral("The JSON text is broken in line 1, column 12. Until that is mended, "
                            "nothing can be decided."));
    document.editText("{\"rules\": []}");
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Keep);
}

void TestPolicyState::aTextThatIsBrokenFromTheStartAsksForNoRule() {
    test::ImageWindow window;
    window.document.setPolicy(core::withText(core::laidOut(core::emptyDraft()), "{"));
    QCOMPARE(window.part<RuleLegend>().accessibleName(),
             "What a rule identifies is shown here once the JSON text is mended");
}

void TestPolicyState::aTextThatBreaksKeepsTheVerdictsFromBefore_data() {
    QTest::addColumn<bool>("hasRules");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("of its rules") << true << Outcome::Expire;
    QTest::newRow("without rules") << false << Outcome::Keep;
}

void TestPolicyState::aTextThatBreaksKeepsTheVerdictsFromBefore() {
    QFETCH(const bool, hasRules);
    Document document;
    test::openIncident(document);
    if (!hasRules)
        document.setPolicy(core::emptyDraft());
    document.editText("{");
    QVERIFY(stateOf(document).text.endsWith("cards and verdicts are those from before."));
    QFETCH(const Outcome, outcome);
    QCOMPARE(test::outcomeOf(document, "dev-1"), outcome);
}

void TestPolicyState::aMoveThatIsCancelledLeavesNoVerdicts() {
    Document document;
    test::openIncident(document);
    // An `any` rule above another is an error that a move mends.
    core::PolicyDraft draft = document.draft();
    core::setTagStatus(draft.rules[0], core::TagStatus::Any);
    document.setPolicy(draft);
    QVERIFY(!document.evaluation());
    document.previewMove(draft.rules[0].id, 1);
    QVERIFY(document.evaluation());
    document.cancelMove();
    QVERIFY(!document.evaluation());
}

void TestPolicyState::aNewRuleIdentifiesNothingUntilItNamesATag() {
    Document document;
    test::openIncident(document);
    core::PolicyDraft before = document.draft();
    const core::RuleId added = document.addRule();
    QVERIFY(namesNoTag(core::fieldsOf(*document.rule(added))));
    QCOMPARE(stateOf(document).kind, PolicyState::Kind::IsIncomplete);
    QCOMPARE(stateOf(document).text,
             QStringLiteral("Type a prefix for rule 3. Until then it identifies nothing."));
    QVERIFY(!document.isHeldOver());
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Expire);
    QCOMPARE(test::outcomeOf(document, "dev-4"), Outcome::Keep);
    document.edit({}, {added, Field::Entries},
                  [](core::RuleDraft& draft) { core::setEntries(draft, {"qa-"}); });
    QCOMPARE(stateOf(document), PolicyState{});
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.draft() == before);
}

// What the table says of the other rules is what their cards say.
void TestPolicyState::whileARuleOnTopWaitsTheOthersHaveTheirNewNumbers() {
    Document document;
    test::openIncident(document);
    const core::RuleId first = test::ruleAt(document, 0);
    const core::RuleId added = document.addRule(core::RuleTemplate::Protect);
    QCOMPARE(test::ruleAt(document, 0), added);
    QCOMPARE(stateOf(document).kind, PolicyState::Kind::IsIncomplete);
    const core::Rule& decider = document.evaluation()->policy().rules.front();
    QCOMPARE(decider.id, first);
    QCOMPARE(static_cast<std::int32_t>(decider.priority),
             core::fieldsOf(*document.rule(first)).priority.value());
    // Another order counts, too.
    document.moveRule(test::ruleAt(document, 2), 0);
    QCOMPARE(stateOf(document).kind, PolicyState::Kind::IsIncomplete);
    QCOMPARE(test::outcomeOf(document, "prod-1"), Outcome::Keep);
}

void TestPolicyState::aPolicyOfNothingButAWaitingRuleKeepsAll() {
    Document document;
    test::openIncident(document);
    document.setPolicy(core::emptyDraft());
    document.addRule();
    QCOMPARE(test::outcomeOf(document, "dev-1"), Outcome::Keep);
    QVERIFY(!document.isHeldOver());
}

void TestPolicyState::tellsOfErrorsAndLeadsToThem() {
    test::ImageWindow window;
    const auto& strip = window.part<PolicyStrip>();
    QVERIFY(!strip.isVisible());
    window.document.edit("count", {}, [](core::RuleDraft&) {}); // names no rule: nothing happens
    const core::RuleId rule = test::ruleAt(window.document, 0);
    window.document.edit("count", {rule, Field::CountNumber},
                         [](core::RuleDraft& draft) { core::setCountNumber(draft, 0); });
    QVERIFY(strip.isVisible());
    QVERIFY(strip.findChild<QLabel*>()->text().contains(
        "✕ The policy has 1 error. Until that is mended the verdicts are those from before."));
    QVERIFY(window.tile("Show kept images: 2 of 5"));
    QSignalSpy requested(&window.pane, &ImagesPane::problemsRequested);
    strip.findChild<QPushButton*>()->click();
    QCOMPARE(requested.count(), 1);
    window.document.undoStack().undo();
    QVERIFY(!strip.isVisible());

    core::PolicyDraft broken = window.document.draft();
    core::setCountNumber(broken.rules[0], 0);
    window.document.setPolicy(broken); // there is no before
    QVERIFY(strip.findChild<QLabel*>()->text().contains(
        "✕ The policy has 1 error, so nothing can be decided."));
    QVERIFY(window.tile("Show kept images: not decided of 5"));
}

void TestPolicyState::aRuleWithoutATagIsToldCalmly() {
    test::ImageWindow window;
    window.pane.setSelectedRule(window.document.addRule());
    const auto& strip = window.part<PolicyStrip>();
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.findChild<QLabel*>()->text(),
             "ℹ Type a prefix for rule 3. Until then it identifies nothing.");
    QCOMPARE(window.part<RuleLegend>().accessibleName(),
             "What rule 3 identifies is shown here once it names a tag");
    QVERIFY(window.tile("Show images that expire: 3 of 5"));
}

void TestPolicyState::withoutRulesOnlyTheFootOfTheRulesSpeaks() {
    test::ImageWindow window;
    window.document.setPolicy(core::emptyDraft());
    QVERIFY(!window.part<PolicyStrip>().isVisible());
    QVERIFY(window.tile("Show kept images: 5 of 5"));
    QCOMPARE(window.part<RuleLegend>().accessibleName(),
             "Add a rule to see what it identifies, marks and loses");
}

void TestPolicyState::verdictsFromBeforeAnErrorLookLikeIt() {
    test::ImageWindow window;
    const QModelIndex verdict = window.table().model()->index(0, imagecolumn::Verdict);
    const auto sentence = [&] {
        return verdict.data(Qt::AccessibleTextRole).toString();
    };
    const auto picture = [&] {
        return window.table().grab(window.table().visualRect(verdict)).toImage();
    };
    const QImage before = picture();
    QVERIFY(!sentence().contains("before the policy had errors"));
    breakCount(window.document);
    QVERIFY(sentence().endsWith(" This was so before the policy had errors."));
    QVERIFY(picture() != before);
}

void TestPolicyState::theWhyPanelTellsThatAVerdictIsFromBefore() {
    Document document;
    test::openIncident(document);
    WhyPanel panel(document);
    panel.setImage(test::imageTagged(document, "prod-1"));
    breakCount(document);
    QVERIFY(panel.text().contains("Until that is mended the verdicts are those from before."));
    document.undoStack().undo();
    QVERIFY(!panel.text().contains("from before"));
}

QTEST_MAIN(TestPolicyState)
#include "tst_policystate.moc"
