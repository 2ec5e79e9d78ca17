// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulefields.h"
#include "core/policy/ruletemplates.h"
#include "core/policy/ruletexts.h"

#include <QTest>

using core::PolicyDraft;
using core::RuleId;

namespace {

// "prod-:1 dev-:2 any:3" in deciding order.
QString shown(const PolicyDraft& draft) {
    QStringList texts;
    for (const core::RuleDraft& rule : core::sortedByPriority(draft).rules) {
        const core::RuleFields fields = core::fieldsOf(rule);
        texts << QStringLiteral("%1:%2")
                     .arg(fields.entries.empty() ? QStringLiteral("any")
                                                 : QString::fromStdString(fields.entries.front()))
                     .arg(fields.priority.value_or(-1));
    }
    return texts.join(u' ');
}

PolicyDraft withPrefixes(const std::vector<std::string>& prefixes) {
    PolicyDraft draft = core::emptyDraft();
    for (const std::string& prefix : prefixes) {
        const RuleId id = core::freshRuleId(draft);
        draft.rules.push_back(
            core::newRule(id, 10 * static_cast<std::int32_t>(draft.rules.size() + 1), prefix, 5));
    }
    return draft;
}

} // namespace

class TestRuleTexts : public QObject {
    Q_OBJECT
private slots:
    void copiesKeepAllButPriorityAndId();
    void copiesAreInTheOrderThatDecides();
    void readsWhateverHoldsRules_data();
    void readsWhateverHoldsRules();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void whatIsAddedGetsFreePriorities();
    void anAnyRuleStaysLast();
};

void TestRuleTexts::copiesKeepAllButPriorityAndId() {
    PolicyDraft draft = withPrefixes({"a-"});
    core::set(draft.rules[0].json, "future", core::JsonArray{core::number(1)});
    const auto rules = core::rulesFrom(core::printRules(draft, {draft.rules[0].id}));
    QVERIFY(rules);
    core::addRules(draft, *rules, 1);
    QCOMPARE(shown(draft), QStringLiteral("a-:10 a-:11"));
    QVERIFY(draft.rules[0].id != draft.rules[1].id);
    core::setPriority(draft.rules[1], 10);
    QVERIFY(draft.rules[0].json == draft.rules[1].json);
}

void TestRuleTexts::copiesAreInTheOrderThatDecides() {
    PolicyDraft draft = withPrefixes({"a-", "b-", "c-"});
    core::setPriority(draft.rules[2], 1);
    const auto rules =
        core::rulesFrom(core::printRules(draft, {draft.rules[0].id, draft.rules[2].id}));
    PolicyDraft other = core::emptyDraft();
    core::addRules(other, *rules, 0);
    QCOMPARE(shown(other), QStringLiteral("c-:1 a-:2"));
}

void TestRuleTexts::readsWhateverHoldsRules_data() {
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("policy") << QByteArray(R"({"rules":[%]})");
    QTest::newRow("list") << QByteArray("[%]");
    QTest::newRow("rule") << QByteArray("%");
}

void TestRuleTexts::readsWhateverHoldsRules() {
    QFETCH(QByteArray, form);
    form.replace('%', R"({"rulePriority":3,"selection":{"tagStatus":"tagged",
        "tagPrefixList":["x-"]}})");
    const auto rules = core::rulesFrom(form.toStdString());
    QVERIFY(rules);
    PolicyDraft draft = core::emptyDraft();
    core::addRules(draft, *rules, 0);
    QCOMPARE(shown(draft), QStringLiteral("x-:1"));
}

void TestRuleTexts::refusesOtherTexts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("hello");
    QTest::newRow("another object") << QByteArray("{}");
    QTest::newRow("a list of others") << QByteArray("[1]");
    QTest::newRow("a number") << QByteArray("1");
}

void TestRuleTexts::refusesOtherTexts() {
    QFETCH(const QByteArray, text);
    QVERIFY(!core::rulesFrom(text.toStdString()));
}

void TestRuleTexts::whatIsAddedGetsFreePriorities() {
    PolicyDraft draft = withPrefixes({"a-", "b-"});
    core::setPriority(draft.rules[1], 11);
    core::addRules(draft, withPrefixes({"x-", "y-"}).rules, 1);
    QCOMPARE(shown(draft), QStringLiteral("a-:10 x-:11 y-:12 b-:13"));
}

void TestRuleTexts::anAnyRuleStaysLast() {
    PolicyDraft draft = withPrefixes({"a-"});
    core::addRule(draft, core::RuleTemplate::CatchAll);
    core::addRules(draft, withPrefixes({"x-"}).rules, 2);
    QCOMPARE(shown(draft), QStringLiteral("a-:10 x-:11 any:12"));

    PolicyDraft other = withPrefixes({"b-", "c-"});
    core::addRules(other, draft.rules, 0); // as they come from a file
    QVERIFY2(shown(other).endsWith(QStringLiteral("any:21")), qPrintable(shown(other)));
}

QTEST_APPLESS_MAIN(TestRuleTexts)
#include "tst_ruletexts.moc"
