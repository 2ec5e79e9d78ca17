// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which sets of tags some rules identify and others do not: directed rows, and of small grammars
// all sets one by one.
#include "core/tagsets/tagsetsearch.h"
#include "tests/support/checks.h"
#include "tests/support/dice.h"
#include "tests/support/smalltags.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace {

using core::TagPattern;
using test::patterns;
using Texts = std::vector<std::string>;

std::string told(const core::TagSetAnswer& answer) {
    if (std::holds_alternative<core::Impossible>(answer))
        return "(impossible)";
    if (std::holds_alternative<core::Undecided>(answer))
        return "(undecided)";
    std::string text;
    for (const std::string& tag : std::get<Texts>(answer))
        text += text.empty() ? tag : ' ' + tag;
    return text;
}

core::TagSetQuestion question(const Texts& wanted, const std::vector<Texts>& refused) {
    core::TagSetQuestion question{patterns(wanted), {}};
    for (const Texts& list : refused)
        question.refused.push_back(patterns(list));
    return question;
}

void sets(test::Checks& checks) {
    struct Row {
        const char* name;
        Texts wanted;
        std::vector<Texts> refused;
        const char* tags;
    };
    const std::vector<Row> rows = {
        {"nothing wanted", {}, {{"a*"}, {"b*"}}, ""},
        {"an empty list is missed by no set", {}, {{}}, "(impossible)"},
        {"a rule with another prefix", {"dev-*"}, {{"prod-*"}}, "dev-1"},
        {"one tag for two", {"v*", "v1*"}, {}, "v1"},
        {"a tag for each", {"alpha*", "beta*"}, {}, "alpha beta"},
        {"both are needed to be claimed", {"alpha*"}, {{"alpha*", "beta*"}}, "alpha"},
        {"both are there", {"alpha*", "beta*"}, {{"alpha*", "beta*"}}, "(impossible)"},
        {"one that a list needs is missed", {"alpha*", "beta*"}, {{"*", "beta-*"}}, "alpha beta"},
        {"the shortest tags will not do", {"a*", "b*"}, {{"a", "b"}}, "a1 b"},
        {"one way is closed by another list", {"a*", "b*"}, {{"a", "b"}, {"a1*"}}, "a2 b"},
        {"all ways are closed", {"a*", "b*"}, {{"a*", "b"}, {"b*"}}, "(impossible)"},
        {"the second of a list after the first failed",
         {"a*", "b*"},
         {{"a*", "b"}, {"c*", "*"}},
         "a b1"},
        {"a wanted one that no tag matches", {"a*", "-b"}, {}, "(impossible)"},
        {"a list that no tag set has", {"a*"}, {{"a*", "v?"}}, "a"},
    };
    for (const Row& row : rows)
        checks.equal(row.name, told(core::TagSetFinder().find(question(row.wanted, row.refused))),
                     row.tags);
}

// 49 rules with five entries each, which all have to be looked at.
void manyRules(test::Checks& checks) {
    core::TagSetQuestion asked{patterns({"v*", "*-rc", "team-*", "*x*", "release*"}), {}};
    for (int rule = 0; rule < 49; ++rule) {
        const std::string n = std::to_string(rule);
        asked.refused.push_back(
            patterns({"v" + n + "*", "*-rc", "team-" + n + "*", "*x*", "release*" + n}));
    }
    core::TagSetFinder finder;
    checks.isTrue("49 rules of five are decided",
                  std::holds_alternative<Texts>(finder.find(asked)));
    asked.refused.push_back(asked.wanted);
    checks.equal("and so is the one that claims the rest", told(finder.find(asked)),
                 "(impossible)");
}

void aSmallBudgetIsUsedUp(test::Checks& checks) {
    const auto asked = question({"a*", "b*"}, {{"a", "b"}});
    checks.equal("no budget",
                 told(core::TagSetFinder({.forOneTag = 100, .overall = 2}).find(asked)),
                 "(undecided)");
    core::TagSetFinder finder({.forOneTag = 100, .overall = 40});
    std::string last;
    for (int i = 0; i < 40; ++i)
        last = told(finder.find(asked));
    checks.equal("it is used up at last, whatever is remembered", last, "(undecided)");
}

bool answers(const core::TagSetQuestion& question, const Texts& tags) {
    const auto isMatched = [&](const TagPattern& entry) {
        return std::ranges::any_of(tags,
                                   [&](const std::string& tag) { return entry.matches(tag); });
    };
    return std::ranges::all_of(question.wanted, isMatched) &&
           std::ranges::none_of(question.refused, [&](const std::vector<TagPattern>& list) {
               return std::ranges::all_of(list, isMatched);
           });
}

bool hasAnswer(const core::TagSetQuestion& question, const core::TagGrammar& grammar) {
    const Texts tags = test::allTags(grammar);
    for (std::size_t set = 0; set < std::size_t{1} << tags.size(); ++set) {
        Texts chosen;
        for (std::size_t i = 0; i < tags.size(); ++i)
            if ((set >> i & 1) != 0)
                chosen.push_back(tags[i]);
        if (answers(question, chosen))
            return true;
    }
    return false;
}

// What is said of a small grammar is what holds of all sets of its tags. One finder answers many
// questions, so that what it remembers is tried, too.
void smallGrammars(test::Checks& checks, std::uint64_t seed) {
    test::Dice dice(seed);
    static const std::vector<core::TagGrammar> grammars = {
        {"ab", "", 2}, {"ab.", ".", 2}, {"abc", "bc", 2}, {"ab", "b", 3}};
    const core::TagGrammar& grammar = dice.pick(grammars);
    core::TagSetFinder finder({.forOneTag = 4'000, .overall = 1'000'000}, grammar);
    std::vector<TagPattern> entries;
    for (int i = 0; i < 8; ++i)
        entries.push_back(test::smallPattern(dice));
    for (int i = 0; i < 10; ++i) {
        core::TagSetQuestion asked;
        for (std::size_t more = dice.roll(4); more > 0; --more)
            asked.wanted.push_back(dice.pick(entries));
        for (std::size_t lists = dice.roll(9); lists > 0; --lists) {
            asked.refused.emplace_back();
            for (std::size_t more = 1 + dice.roll(4); more > 0; --more)
                asked.refused.back().push_back(dice.pick(entries));
        }
        const std::string name = "seed " + std::to_string(seed) + ", question " + std::to_string(i);
        const auto answer = finder.find(asked);
        if (const auto* tags = std::get_if<Texts>(&answer)) {
            checks.isTrue(
                name + " has that answer",
                answers(asked, *tags) &&
                    std::ranges::all_of(
                        *tags, [&](const std::string& tag) { return core::isTag(grammar, tag); }),
                told(answer));
            for (const std::string& tag : *tags) {
                Texts fewer = *tags;
                std::erase(fewer, tag);
                checks.isTrue(name + " needs each tag", !answers(asked, fewer), told(answer));
            }
        } else {
            checks.equal(name, told(answer), "(impossible)");
            checks.isTrue(name + " has no answer", !hasAnswer(asked, grammar));
        }
    }
}

// Lists as long as a policy can hold end, too; an image can carry 1,000 tags (spec section 5).
void longLists(test::Checks& checks) {
    const std::string letters = "abcdefghijklmnopq";
    Texts literals, parts, otherParts;
    for (const char a : letters)
        for (const char b : letters)
            for (const char c : letters) {
                const std::string text{a, b, c};
                literals.push_back(text);
                if (parts.size() < 1'700)
                    parts.push_back('*' + text + '*');
                else if (otherParts.size() < 1'700)
                    otherParts.push_back('*' + text + '*');
            }
    core::TagSetFinder finder;
    checks.equal("more literals than tags", told(finder.find(question(literals, {}))),
                 "(impossible)");
    literals.resize(1'000);
    const auto most = finder.find(question(literals, {}));
    const auto* tags = std::get_if<Texts>(&most);
    checks.isTrue("as many literals as tags", tags && tags->size() == 1'000, told(most));
    checks.equal("more entries than tags", told(finder.find(question(parts, {otherParts}))),
                 "(undecided)");
    checks.isTrue("long lists against each other",
                  told(core::TagSetFinder().find(question(literals, {parts, otherParts}))) != "");
}

// Of the pairs of a tag for each of two entries, nearly all are refused: what looks like a way
// ends later, and the search must come back.
void fewPairs(test::Checks& checks, std::uint64_t seed) {
    test::Dice dice(seed);
    static const core::TagGrammar grammar{"ab", "", 2};
    core::TagSetQuestion asked = question({"a*", "b*"}, {});
    for (const char* a : {"a", "aa", "ab"})
        for (const char* b : {"b", "ba", "bb"})
            if (!dice.oneIn(9))
                asked.refused.push_back(patterns({a, b}));
    const auto answer = core::TagSetFinder({}, grammar).find(asked);
    const auto* tags = std::get_if<Texts>(&answer);
    checks.isTrue("seed " + std::to_string(seed) + " of pairs",
                  tags ? answers(asked, *tags) : !hasAnswer(asked, grammar), told(answer));
}

} // namespace

int main() {
    test::Checks checks;
    sets(checks);
    manyRules(checks);
    aSmallBudgetIsUsedUp(checks);
    longLists(checks);
    const std::uint64_t seeds = test::isLongRun() ? 20'000 : 1'000;
    std::cout << "seeds 1 to " << seeds << '\n';
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        smallGrammars(checks, seed);
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        fewPairs(checks, seed);
    return checks.exitCode();
}
