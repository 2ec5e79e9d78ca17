// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"

#include <QTest>

#include <limits>

using core::MoveObstacle;
using core::RuleId;

namespace {

// Rules with these priorities, in the order of the file; their ids count from 1.
core::PolicyDraft withPriorities(const std::vector<std::int32_t>& priorities) {
    core::PolicyDraft draft = core::emptyDraft();
    for (const std::int32_t priority : priorities)
        draft.rules.push_back(core::newRule(core::freshRuleId(draft), priority, "a", 1));
    return draft;
}

std::vector<std::int32_t> prioritiesOf(const core::PolicyDraft& draft) {
    std::vector<std::int32_t> priorities;
    for (const core::RuleDraft& rule : draft.rules)
        priorities.push_back(core::fieldsOf(rule).priority.value_or(-1));
    return priorities;
}

using Priorities = std::vector<std::int32_t>;

} // namespace

class TestRuleOrder : public QObject {
    Q_OBJECT
private slots:
    void movingDealsThePrioritiesOutAnew_data();
    void movingDealsThePrioritiesOutAnew();
    void anAnyRuleMayNotPassOthersOfItsClassUpwards();
    void nothingMovesWherePrioritiesAreDoubtful();
    void renumberingKeepsTheOrder();
    void roomIsMadeByAsLittleAsNeeded_data();
    void roomIsMadeByAsLittleAsNeeded();
    void aNewRuleStandsBeforeTheAnyRule();
};

void TestRuleOrder::movingDealsThePrioritiesOutAnew_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("place");
    QTest::addColumn<Priorities>("priorities");
    // The file has 30, 10, 20.
    QTest::newRow("the last to the top") << 1 << 0 << Priorities{10, 20, 30};
    QTest::newRow("the first to the end") << 2 << 2 << Priorities{20, 30, 10};
    QTest::newRow("one up") << 3 << 0 << Priorities{30, 20, 10};
    QTest::newRow("where it is") << 3 << 1 << Priorities{30, 10, 20};
}

void TestRuleOrder::movingDealsThePrioritiesOutAnew() {
    QFETCH(const int, rule);
    QFETCH(const int, place);
    const auto moved =
        core::moved(withPriorities({30, 10, 20}), RuleId(static_cast<std::uint32_t>(rule)),
                    static_cast<std::size_t>(place));
    QTEST(prioritiesOf(moved), "priorities");
}

void TestRuleOrder::anAnyRuleMayNotPassOthersOfItsClassUpwards() {
    core::PolicyDraft draft = withPriorities({1, 2, 3});
    core::setTagStatus(draft.rules[2], core::TagStatus::Any);
    QCOMPARE(core::obstacle(draft, RuleId(3), 1), MoveObstacle::AnyRuleMustBeLast);
    QCOMPARE(core::obstacle(draft, RuleId(1), 2), MoveObstacle::AnyRuleMustBeLast);
    QCOMPARE(core::obstacle(draft, RuleId(1), 1), std::nullopt);
    QCOMPARE(core::obstacle(draft, RuleId(3), 2), std::nullopt);

    core::setCountType(draft.rules[1], core::CountType::SinceImageTransitioned);
    QCOMPARE(core::obstacle(draft, RuleId(3), 1), std::nullopt); // another class
    QCOMPARE(core::obstacle(draft, RuleId(3), 0), MoveObstacle::AnyRuleMustBeLast);

    core::PolicyDraft wrong = withPriorities({1, 2, 3});
    core::setTagStatus(wrong.rules[0], core::TagStatus::Any);
    QCOMPARE(core::obstacle(wrong, RuleId(1), 1), std::nullopt); // towards being right
}

void TestRuleOrder::nothingMovesWherePrioritiesAreDoubtful() {
    QCOMPARE(core::obstacle(withPriorities({1, 1}), RuleId(1), 1), MoveObstacle::NoPriority);
    core::PolicyDraft draft = withPriorities({1, 2});
    core::remove(draft.rules[0].json, "rulePriority");
    QCOMPARE(core::obstacle(draft, RuleId(2), 1), MoveObstacle::NoPriority);
}

void TestRuleOrder::renumberingKeepsTheOrder() {
    QCOMPARE(prioritiesOf(core::renumbered(withPriorities({30, 10, 20}))), (Priorities{3, 1, 2}));
}

void TestRuleOrder::roomIsMadeByAsLittleAsNeeded_data() {
    QTest::addColumn<Priorities>("before");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("free");
    QTest::addColumn<Priorities>("after");
    constexpr std::int32_t largest = std::numeric_limits<std::int32_t>::max();
    QTest::newRow("an empty policy") << Priorities{} << 0 << 1 << Priorities{};
    QTest::newRow("a gap") << Priorities{10, 20} << 1 << 11 << Priorities{10, 20};
    QTest::newRow("no gap") << Priorities{1, 2, 3, 9} << 1 << 2 << Priorities{1, 3, 4, 9};
    QTest::newRow("at the end") << Priorities{1, 2} << 2 << 3 << Priorities{1, 2};
    QTest::newRow("before the first") << Priorities{1} << 0 << 1 << Priorities{2};
    QTest::newRow("no number left") << Priorities{5, largest} << 2 << 3 << Priorities{1, 2};
}

void TestRuleOrder::roomIsMadeByAsLittleAsNeeded() {
    QFETCH(const Priorities, before);
    QFETCH(const int, place);
    core::PolicyDraft draft = withPriorities(before);
    QTEST(static_cast<int>(core::makeRoomAt(draft, static_cast<std::size_t>(place))), "free");
    QTEST(prioritiesOf(draft), "after");
}

void TestRuleOrder::aNewRuleStandsBeforeTheAnyRule() {
    core::PolicyDraft draft = withPriorities({1, 2});
    QCOMPARE(core::placeForNewRule(draft), std::size_t{2});
    core::setTagStatus(draft.rules[1], core::TagStatus::Any);
    QCOMPARE(core::placeForNewRule(draft), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestRuleOrder)
#include "tst_ruleorder.moc"
