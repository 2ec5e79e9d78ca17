// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the search for traps rests on: customs of tags, tags in common, limits beside one another,
// and an end in time whatever the policy is.
#include "core/policy/rulefields.h"
#include "core/traps/commontag.h"
#include "core/traps/findtraps.h"
#include "core/traps/limits.h"
#include "core/traps/tagcustoms.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"
#include "tests/support/dice.h"
#include "tests/support/smalltags.h"

#include <algorithm>
#include <iostream>

namespace {

using core::KeepNewest;
using core::TagPattern;
using std::chrono::days;

void families(test::Checks& checks) {
    struct Row {
        const char* tag;
        const char* family; // null: none
    };
    for (const Row& row : std::initializer_list<Row>{
             {"web-1.4", "web"},
             {"webApi_2", "webApi"},
             {"latest", "latest"},
             {"v1", "v"},
             {"1.2.3", "123…"},
             {"20261124", "123…"},
             {"4f3a9c1d", nullptr},
             {"4f3a9c", "123…"},
             {"deadbeef", "deadbeef"},
             {"sha256-0a1b.sig", nullptr},
         })
        checks.equal(row.tag, core::tagFamily(row.tag).value_or("(none)"),
                     row.family ? row.family : "(none)");
}

void tagsInCommon(test::Checks& checks) {
    struct Row {
        std::string a;
        std::string b;
        std::string tag; // empty: none
    };
    for (const Row& row : std::initializer_list<Row>{
             {"v*", "*-rc", "v-rc"},
             {"v*", "v1*", "v1"},
             {"prod-*", "dev-*", ""},
             {"a*b", "*ba*b", "abab"},
             {"latest", "l*t", "latest"},
             {"*", "*", "1"},
             {"-a*", "*", ""},
             {"*-a", "*-*", "1-a"},
             {"*-rc*", "v*.*.*", "v.1-rc.1"},
             {"v*..", "v*", "v.."},
             {"v*x", "v*y", ""},
             {std::string(100, 'a') + "*", "*b", std::string(100, 'a') + "b"},
         }) {
        const auto tag = core::commonTag(TagPattern::pattern(row.a), TagPattern::pattern(row.b));
        checks.equal(row.a + " and " + row.b, tag.value_or(""), row.tag);
    }
    const std::string half(64, 'a');
    checks.isTrue("129 characters are too many",
                  !core::commonTag(TagPattern::pattern(half + "*"),
                                   TagPattern::pattern("*" + std::string(65, 'b'))));
}

// All tags of small grammars tell whether there is one in common.
void tagsInCommonAreExact(test::Checks& checks) {
    test::Dice dice(7);
    for (int round = 0; round < 20'000; ++round) {
        const core::TagGrammar grammar = test::smallGrammar(dice);
        const TagPattern a = test::smallPattern(dice);
        const TagPattern b = test::smallPattern(dice);
        const auto found = core::commonTag(a, b, grammar);
        const auto tags = test::allTags(grammar);
        const bool hasSome = std::ranges::any_of(
            tags, [&](const std::string& tag) { return a.matches(tag) && b.matches(tag); });
        const bool isRight =
            found ? a.matches(*found) && b.matches(*found) && core::isTag(grammar, *found)
                  : !hasSome;
        if (!checks.isTrue("a common tag of `" + a.text() + "` and `" + b.text() + "`", isRight,
                           found.value_or("(none)")))
            return;
    }
}

void limits(test::Checks& checks) {
    const core::Limit pushed = core::KeepYoungerThan{core::AgeSince::Pushed, days(30)};
    const core::Limit longPushed = core::KeepYoungerThan{core::AgeSince::Pushed, days(300)};
    const core::Limit pulled = core::KeepYoungerThan{core::AgeSince::Pulled, days(300)};
    const core::Limit hundredYears = core::KeepYoungerThan{core::AgeSince::Pushed, days(36'500)};
    checks.isTrue("100,000 images protect", core::isProtection(KeepNewest{100'000}));
    checks.isTrue("99,999 do not", !core::isProtection(KeepNewest{99'999}));
    checks.isTrue("a hundred years protect", core::isProtection(hundredYears));
    checks.isTrue("1000 images are practically all",
                  core::keepsPracticallyAll(KeepNewest{1000}) &&
                      !core::keepsPracticallyAll(KeepNewest{999}));
    checks.isTrue("300 days are not", !core::keepsPracticallyAll(longPushed));
    checks.isTrue("ten times the count outlasts",
                  core::isMeantToOutlast(KeepNewest{20}, KeepNewest{2}));
    checks.isTrue("less does not", !core::isMeantToOutlast(KeepNewest{19}, KeepNewest{2}));
    checks.isTrue("ten times the days outlast", core::isMeantToOutlast(longPushed, pushed));
    checks.isTrue("days since something else do not", !core::isMeantToOutlast(pulled, pushed));
    checks.isTrue("a count and days do not", !core::isMeantToOutlast(KeepNewest{900}, pushed));
    checks.isTrue("a protection outlasts days",
                  core::isMeantToOutlast(KeepNewest{100'000}, pushed));
    checks.isTrue("the smaller count is harsher", core::mayBeHarsher(KeepNewest{1}, KeepNewest{2}));
    checks.isTrue("the same is not", !core::mayBeHarsher(KeepNewest{2}, KeepNewest{2}));
    checks.isTrue("days may be harsher than a count", core::mayBeHarsher(pushed, KeepNewest{2}));
}

// 50 rules with lists of stars, which no budget decides, over tags that all of them may match.
void hugePoliciesEnd(test::Checks& checks) {
    test::Dice dice(3);
    std::vector<core::Rule> rules;
    for (int rule = 1; rule <= 50; ++rule) {
        std::vector<TagPattern> entries;
        for (int entry = 0; entry < 40; ++entry) {
            std::string text = "*";
            for (int part = 0; part < 3; ++part)
                text += std::string(1 + dice.roll(9), static_cast<char>('a' + dice.roll(3))) + '*';
            entries.push_back(TagPattern::pattern(text));
        }
        rules.push_back(test::rule(rule).selecting(entries).keeps(rule % 2 == 0 ? 100'000 : 2));
    }
    std::vector<core::ImageRecord> images;
    for (int i = 0; i < 20'000; ++i)
        images.push_back(test::image("abcabcabc-" + std::to_string(i)).pushedDaysAgo(i % 300));
    core::Policy policy = test::policyOf(rules);
    core::PolicyDraft draft = core::emptyDraft();
    for (std::size_t r = 0; r < policy.rules.size(); ++r) {
        policy.rules[r].id = core::freshRuleId(draft);
        draft.rules.push_back(core::newRule(policy.rules[r].id, static_cast<int>(r) + 1, "a", 1));
    }
    const auto evaluation = core::Evaluator(test::storeOf(images)).evaluate(policy, test::testNow);
    const auto start = std::chrono::steady_clock::now();
    const auto traps = core::findTraps(policy, draft, core::TextPlaces(), &evaluation);
    // Some hundred times what it takes, for slow machines and sanitizers.
    checks.isTrue("a huge policy ends",
                  std::chrono::steady_clock::now() - start < std::chrono::minutes(2));
    checks.isTrue("and tells what is left undecided",
                  std::ranges::any_of(traps, [](const core::Trap& trap) {
                      return trap.finding.id == "undecided-trap";
                  }));
}

} // namespace

int main() {
    test::Checks checks;
    families(checks);
    tagsInCommon(checks);
    tagsInCommonAreExact(checks);
    limits(checks);
    hugePoliciesEnd(checks);
    return checks.exitCode();
}
