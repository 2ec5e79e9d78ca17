// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which tags one entry matches and others do not: of tags that can be pushed by directed rows, of
// small grammars all tags one by one.
#include "core/tagsets/tagsetsearch.h"
#include "tests/support/checks.h"
#include "tests/support/dice.h"
#include "tests/support/smalltags.h"

#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <vector>

namespace {

using core::TagPattern;
using test::patterns;

std::string told(const core::TagAnswer& answer) {
    if (const auto* tag = std::get_if<std::string>(&answer))
        return *tag;
    return std::holds_alternative<core::Impossible>(answer) ? "(impossible)" : "(undecided)";
}

std::string of(char c, std::size_t times) {
    return std::string(times, c);
}

// Each character that a tag may begin with, with a star behind it.
std::vector<std::string> allBeginnings() {
    std::vector<std::string> all;
    for (const char c : core::pushableTags.characters)
        if (core::pushableTags.notFirst.find(c) == std::string_view::npos)
            all.push_back({c, '*'});
    return all;
}

void tagsThatCanBePushed(test::Checks& checks) {
    struct Row {
        const char* name;
        std::string wanted;
        std::vector<std::string> refused;
        std::string tag;
        std::size_t number; // of tags, up to 10'000
    };
    auto allButOneBeginning = allBeginnings();
    std::erase(allButOneBeginning, "Q*");
    const std::vector<Row> rows = {
        {"a prefix reads like a tag", "prod-*", {}, "prod-1", 10'000},
        {"a name is one tag", "latest", {}, "latest", 1},
        {"a name that another pattern matches", "latest", {"*test"}, "(impossible)", 0},
        {"the general above the special", "prod-*", {"prod*"}, "(impossible)", 0},
        {"the special above the general", "prod*", {"prod-*"}, "prod", 10'000},
        {"the same in other words", "a*b", {"a*b"}, "(impossible)", 0},
        {"an end may not overlap a beginning", "ab*ba", {"aba"}, "abba", 10'000},
        {"what is left between beginning and end", "v*", {"*"}, "(impossible)", 0},
        {"two that leave a gap together", "x*", {"*a", "*b"}, "x", 10'000},
        {"case counts", "Prod*", {"prod*"}, "Prod", 10'000},
        {"no tag begins with a dot", ".*", {}, "(impossible)", 0},
        {"no tag begins with a dash", "-rc", {}, "(impossible)", 0},
        {"a tag may end so", "*-rc", {}, "1-rc", 10'000},
        {"no tag has a question mark", "v?", {}, "(impossible)", 0},
        {"nor is it refused with one", "v", {"v?", "?*"}, "v", 1},
        {"the empty text is no tag", "", {}, "(impossible)", 0},
        {"a star alone is not empty", "*", {}, "1", 10'000},
        {"all beginnings refused", "*", allBeginnings(), "(impossible)", 0},
        {"all but one", "*", allButOneBeginning, "Q", 10'000},
        {"beginning with the first refused", "*", {"1*"}, "2", 10'000},
        {"the longest tag", of('a', 128), {}, of('a', 128), 1},
        {"longer than the longest", of('a', 129), {}, "(impossible)", 0},
        {"stars leave no room",
         of('a', 64) + "*" + of('b', 64) + "*",
         {},
         of('a', 64) + of('b', 64),
         1},
        {"room for one more", of('a', 127) + "*", {}, of('a', 127), 66},
        {"room for two more", of('a', 126) + "*", {}, of('a', 126), 1 + 65 + 65 * 65},
        {"room at the front", "*" + of('a', 127), {of('a', 127)}, of('a', 128), 63},
        {"more refused than fits", "x*", {"x*" + of('a', 128)}, "x", 10'000},
        {"only the longest are left",
         "*" + of('a', 127) + "*",
         {of('a', 127) + "*"},
         "1" + of('a', 127),
         62},
    };
    for (const Row& row : rows) {
        core::TagSetFinder finder;
        const TagPattern wanted = TagPattern::pattern(row.wanted);
        const auto refused = patterns(row.refused);
        checks.equal(row.name, told(finder.findTag(wanted, refused)), row.tag);
        const auto number = finder.countTags(wanted, refused, 10'000);
        checks.equal(std::string(row.name) + ", in number",
                     number ? std::to_string(*number) : "undecided", std::to_string(row.number));
        const auto tags = finder.tags(wanted, refused, 10'000);
        checks.isTrue(std::string(row.name) + ", all of them",
                      tags && std::set(tags->begin(), tags->end()).size() == row.number &&
                          std::ranges::all_of(*tags, [&](const std::string& tag) {
                              return core::isTag(core::pushableTags, tag) && wanted.matches(tag) &&
                                     std::ranges::none_of(refused, [&](const TagPattern& other) {
                                         return other.matches(tag);
                                     });
                          }));
    }
}

void aPrefixHasNoStars(test::Checks& checks) {
    core::TagSetFinder finder;
    checks.equal("a prefix with a star", told(finder.findTag(TagPattern::prefix("a*"))),
                 "(impossible)");
    checks.equal("a prefix is a pattern with a star behind it",
                 told(finder.findTag(TagPattern::prefix("v"), {TagPattern::pattern("v*")})),
                 "(impossible)");
}

void aSmallBudgetIsUsedUp(test::Checks& checks) {
    core::TagSetFinder finder({.forOneTag = 3, .overall = 100});
    const TagPattern wanted = TagPattern::pattern("production");
    checks.equal("too far for three states", told(finder.findTag(wanted)), "(undecided)");
    checks.isTrue("nor are they counted", !finder.countTags(wanted, {}, 10));
    checks.isTrue("nor spelled out", !finder.tags(wanted, {}, 10));
    checks.equal("near enough", told(finder.findTag(TagPattern::pattern("v1"))), "v1");
}

// What is said of a small grammar is what holds of all its tags.
void smallGrammars(test::Checks& checks, std::uint64_t seed) {
    test::Dice dice(seed);
    const core::TagGrammar grammar = test::smallGrammar(dice);
    const TagPattern wanted = test::smallPattern(dice);
    std::vector<TagPattern> refused;
    for (std::size_t more = dice.roll(5); more > 0; --more)
        refused.push_back(test::smallPattern(dice));
    std::set<std::string> expected;
    std::size_t shortest = grammar.longest + 1;
    for (const std::string& tag : test::allTags(grammar))
        if (wanted.matches(tag) && std::ranges::none_of(refused, [&](const TagPattern& other) {
                return other.matches(tag);
            })) {
            expected.insert(tag);
            shortest = std::min(shortest, tag.size());
        }

    const std::string name = "seed " + std::to_string(seed) + ", `" + wanted.text() + "`";
    core::TagSetFinder finder({}, grammar);
    const auto found = finder.findTag(wanted, refused);
    if (expected.empty()) {
        checks.equal(name, told(found), "(impossible)");
    } else {
        const std::string tag = told(found);
        checks.isTrue(name + " finds one", expected.contains(tag), tag);
        checks.isTrue(name + " finds a short one", tag.size() <= shortest + 1, tag);
    }
    checks.isTrue(name + " counts", finder.countTags(wanted, refused, 1000) == expected.size());
    const std::size_t some = 1 + dice.roll(10);
    checks.isTrue(name + " counts no further",
                  finder.countTags(wanted, refused, some) == std::min(some, expected.size()));
    const auto all = finder.tags(wanted, refused, 1000);
    checks.isTrue(name + " spells out", all && std::set(all->begin(), all->end()) == expected &&
                                            all->size() == expected.size());
    const auto few = finder.tags(wanted, refused, some);
    checks.isTrue(name + " spells out no more",
                  few && few->size() == std::min(some, expected.size()) &&
                      std::ranges::all_of(
                          *few, [&](const std::string& tag) { return expected.contains(tag); }));
}

} // namespace

int main() {
    test::Checks checks;
    tagsThatCanBePushed(checks);
    aPrefixHasNoStars(checks);
    aSmallBudgetIsUsedUp(checks);
    const std::uint64_t seeds = test::isLongRun() ? 200'000 : 10'000;
    std::cout << "seeds 1 to " << seeds << '\n';
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        smallGrammars(checks, seed);
    return checks.exitCode();
}
