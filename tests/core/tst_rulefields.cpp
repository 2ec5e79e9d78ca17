// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"
#include "core/policy/check.h"
#include "core/policy/policyfile.h"
#include "core/policy/rulefields.h"

#include <QTest>

using core::CountType;
using core::RuleAction;
using core::TagStatus;

namespace {

core::RuleDraft ruleFrom(const std::string& json) {
    return {core::RuleId(1), core::readJson(json)->root};
}

const std::string devRule =
    R"({"x":1,"rulePriority":10,"selection":{"tagStatus":"tagged","tagPrefixList":["dev-","a"],)"
    R"("y":2,"countType":"imageCountMoreThan","countNumber":2},"action":{"type":"expire"}})";

// The rule's findings that are about what the card's menus choose: without its unknown keys.
QStringList findingsOf(core::RuleDraft rule) {
    core::remove(rule.json, "x");
    core::remove(*core::find(rule.json, "selection"), "y");
    core::PolicyDraft draft = core::emptyDraft();
    draft.rules.push_back(std::move(rule));
    QStringList findings;
    for (const core::Finding& finding : core::checkDraft(draft).findings)
        findings << QString::fromStdString(core::english(finding.message));
    return findings;
}

} // namespace

class TestRuleFields : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsThere();
    void readsNothingFromNonsense();
    void anEditKeepsEverythingElse();
    void switchingBetweenPrefixesAndPatternsKeepsTheEntries();
    void switchingStatusBackAndForthLeavesAValidRule();
    void everyCountTypeWithEveryActionIsMended_data();
    void everyCountTypeWithEveryActionIsMended();
    void anEmptyDescriptionIsRemoved();
    void aNewRuleIsValidOnceItHasAPrefix();
};

void TestRuleFields::readsWhatIsThere() {
    const core::RuleFields fields = core::fieldsOf(ruleFrom(devRule));
    QCOMPARE(fields.priority, 10);
    QCOMPARE(fields.tagStatus, TagStatus::TaggedPrefix);
    QCOMPARE(fields.entries, (std::vector<std::string>{"dev-", "a"}));
    QCOMPARE(fields.countType, CountType::ImageCountMoreThan);
    QCOMPARE(fields.countNumber, 2);
    QCOMPARE(fields.action, RuleAction::Expire);
}

void TestRuleFields::readsNothingFromNonsense() {
    const core::RuleFields fields = core::fieldsOf(
        ruleFrom(R"({"rulePriority":"1","selection":[],"action":{"type":5},"description":[]})"));
    QVERIFY(fields == core::RuleFields{});
}

void TestRuleFields::anEditKeepsEverythingElse() {
    core::RuleDraft rule = ruleFrom(devRule);
    core::setCountNumber(rule, 3);
    core::setEntries(rule, {"dev-"});
    core::setDescription(rule, "why");
    QCOMPARE(core::printCompact(rule.json),
             std::string(R"({"x":1,"rulePriority":10,"description":"why","selection":{)"
                         R"("tagStatus":"tagged","tagPrefixList":["dev-"],"y":2,)"
                         R"("countType":"imageCountMoreThan","countNumber":3},)"
                         R"("action":{"type":"expire"}})"));
}

void TestRuleFields::switchingBetweenPrefixesAndPatternsKeepsTheEntries() {
    core::RuleDraft rule = ruleFrom(devRule);
    core::setTagStatus(rule, TagStatus::TaggedPattern);
    QCOMPARE(core::fieldsOf(rule).entries, (std::vector<std::string>{"dev-*", "a*"}));
    core::setEntries(rule, {"dev-*", "*-rc", ""});
    core::setTagStatus(rule, TagStatus::TaggedPrefix);
    QCOMPARE(core::fieldsOf(rule).entries, (std::vector<std::string>{"dev-", "*-rc", ""}));
}

void TestRuleFields::switchingStatusBackAndForthLeavesAValidRule() {
    core::RuleDraft rule = ruleFrom(devRule);
    for (const TagStatus status : {TagStatus::Any, TagStatus::Untagged}) {
        core::setTagStatus(rule, status);
        QVERIFY(core::fieldsOf(rule).entries.empty());
        QCOMPARE(findingsOf(rule), QStringList());
    }
    core::setTagStatus(rule, TagStatus::TaggedPattern);
    core::setEntries(rule, {"b*"});
    QCOMPARE(findingsOf(rule), QStringList());
}

void TestRuleFields::everyCountTypeWithEveryActionIsMended_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (int first = 0; first < 4; ++first)
        for (int second = 0; second < 4; ++second)
            QTest::addRow("%d then %d", first, second) << first << second;
}

void TestRuleFields::everyCountTypeWithEveryActionIsMended() {
    QFETCH(const int, first);
    QFETCH(const int, second);
    core::RuleDraft rule = ruleFrom(devRule);
    for (const int type : {first, second}) {
        core::setCountType(rule, static_cast<CountType>(type));
        QCOMPARE(core::fieldsOf(rule).countType, static_cast<CountType>(type));
        QCOMPARE(findingsOf(rule), QStringList());
    }
    for (const RuleAction action : {RuleAction::Archive, RuleAction::Expire}) {
        core::setAction(rule, action);
        QCOMPARE(core::fieldsOf(rule).action, action);
        QCOMPARE(findingsOf(rule), QStringList());
    }
}

void TestRuleFields::anEmptyDescriptionIsRemoved() {
    core::RuleDraft rule = ruleFrom(devRule);
    core::setDescription(rule, "why");
    core::setDescription(rule, "");
    QVERIFY(rule == ruleFrom(devRule));
}

void TestRuleFields::aNewRuleIsValidOnceItHasAPrefix() {
    QVERIFY(!findingsOf(core::newRule(core::RuleId(1), 1, "", 10)).isEmpty());
    QCOMPARE(findingsOf(core::newRule(core::RuleId(1), 1, "dev-", 10)), QStringList());
}

QTEST_APPLESS_MAIN(TestRuleFields)
#include "tst_rulefields.moc"
