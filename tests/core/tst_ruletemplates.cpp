// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/check.h"
#include "core/policy/protection.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruletemplates.h"

#include <QTest>

using core::PolicyDraft;
using core::RuleTemplate;

namespace {

constexpr RuleTemplate allTemplates[] = {
    RuleTemplate::KeepNewest,      RuleTemplate::Protect,           RuleTemplate::ExpireUntagged,
    RuleTemplate::ArchiveUnpulled, RuleTemplate::ExpireFromArchive, RuleTemplate::CatchAll};

// Fills in what the template leaves to be typed.
core::RuleId addComplete(PolicyDraft& draft, RuleTemplate kind, const std::string& prefix) {
    const core::RuleId id = core::addRule(draft, kind);
    core::setEntries(draft.rules[*core::indexOf(draft, id)], {prefix});
    return id;
}

std::size_t placeOf(const PolicyDraft& draft, core::RuleId id) {
    const auto order = core::decidingOrder(draft);
    const auto found = std::ranges::find(order, *core::indexOf(draft, id));
    return static_cast<std::size_t>(found - order.begin());
}

} // namespace

class TestRuleTemplates : public QObject {
    Q_OBJECT
private slots:
    void eachIsFineByItself();
    void allThatHaveNoRivalAreFineTogether();
    void twoOfAKindAreRivals_data();
    void twoOfAKindAreRivals();
    void storageClassesAreNoRivals();
    void standsWhereItBelongs();
    void aProtectionKeepsWhateverComes();
};

void TestRuleTemplates::eachIsFineByItself() {
    for (const RuleTemplate kind : allTemplates) {
        PolicyDraft draft = core::emptyDraft();
        QVERIFY(!core::rivalOf(draft, kind));
        addComplete(draft, kind, "prod-");
        QVERIFY(core::checkDraft(draft).policy);
    }
}

void TestRuleTemplates::allThatHaveNoRivalAreFineTogether() {
    // In each order of two: what comes second finds its place.
    for (const RuleTemplate first : allTemplates) {
        for (const RuleTemplate second : allTemplates) {
            PolicyDraft draft = core::emptyDraft();
            addComplete(draft, first, "a-");
            if (core::rivalOf(draft, second))
                continue;
            addComplete(draft, second, "b-");
            QVERIFY(core::checkDraft(draft).policy);
        }
    }
}

void TestRuleTemplates::twoOfAKindAreRivals_data() {
    QTest::addColumn<RuleTemplate>("first");
    QTest::addColumn<RuleTemplate>("second");
    QTest::addColumn<bool>("areRivals");
    const auto row = [](const char* name, RuleTemplate first, RuleTemplate second, bool areRivals) {
        QTest::newRow(name) << first << second << areRivals;
    };
    row("any", RuleTemplate::CatchAll, RuleTemplate::CatchAll, true);
    row("any that archives", RuleTemplate::ArchiveUnpulled, RuleTemplate::CatchAll, true);
    row("untagged", RuleTemplate::ExpireUntagged, RuleTemplate::ExpireUntagged, true);
    row("archive", RuleTemplate::ExpireFromArchive, RuleTemplate::ExpireFromArchive, true);
    row("prefixes", RuleTemplate::KeepNewest, RuleTemplate::KeepNewest, false);
    row("protections", RuleTemplate::Protect, RuleTemplate::Protect, false);
    row("untagged beside any", RuleTemplate::CatchAll, RuleTemplate::ExpireUntagged, false);
}

void TestRuleTemplates::twoOfAKindAreRivals() {
    QFETCH(const RuleTemplate, first);
    QFETCH(const RuleTemplate, second);
    QFETCH(const bool, areRivals);
    PolicyDraft draft = core::emptyDraft();
    const core::RuleId id = core::addRule(draft, first);
    QCOMPARE(core::rivalOf(draft, second), areRivals ? std::optional(id) : std::nullopt);
}

void TestRuleTemplates::storageClassesAreNoRivals() {
    PolicyDraft draft = core::emptyDraft();
    core::addRule(draft, RuleTemplate::CatchAll);
    QVERIFY(!core::rivalOf(draft, RuleTemplate::ExpireFromArchive));
}

void TestRuleTemplates::standsWhereItBelongs() {
    PolicyDraft draft = core::emptyDraft();
    const core::RuleId any = core::addRule(draft, RuleTemplate::CatchAll);
    const core::RuleId newest = core::addRule(draft, RuleTemplate::KeepNewest);
    const core::RuleId protection = core::addRule(draft, RuleTemplate::Protect);
    const core::RuleId untagged = core::addRule(draft, RuleTemplate::ExpireUntagged);
    QCOMPARE(placeOf(draft, protection), 0u);
    QCOMPARE(placeOf(draft, newest), 1u);
    QCOMPARE(placeOf(draft, untagged), 2u);
    QCOMPARE(placeOf(draft, any), 3u);
}

void TestRuleTemplates::aProtectionKeepsWhateverComes() {
    PolicyDraft draft = core::emptyDraft();
    addComplete(draft, RuleTemplate::Protect, "prod-");
    const core::Rule rule = core::checkDraft(draft).policy->rules.front();
    QVERIFY(core::protects(std::get<core::KeepNewest>(rule.limit)));
    QVERIFY(!core::protects(core::KeepNewest{core::imagesPerRepository - 1}));
}

QTEST_APPLESS_MAIN(TestRuleTemplates)
#include "tst_ruletemplates.moc"
