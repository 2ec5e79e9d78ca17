// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said of a guarantee, kind by kind, and in which words.
#include "core/guarantees/counterexample.h"
#include "core/guarantees/proofwording.h"
#include "tests/core/guaranteebuilders.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"

#include <string>
#include <vector>

namespace {

using core::Guarantee;
using test::alsoArchive;
using test::keeping;
using test::newest;
using test::rule;
using test::youngerThan;
using Rules = std::vector<core::Rule>;

// "refuted: claimed-before acts-by-age"
std::string told(const core::Proof& proof) {
    std::string text = std::string(word(proof.result)) + ':';
    for (const core::RuleReason& reason : proof.reasons)
        text += ' ' + std::string(word(reason.kind));
    for (const core::Bound& bound : proof.bounds)
        text +=
            ", rule " + std::to_string(bound.rule + 1) + " at most " + std::to_string(bound.atMost);
    return text;
}

struct Row {
    const char* name;
    Rules rules;
    Guarantee guarantee;
    const char* proof;
    std::size_t exampleImages; // 0: there is no counterexample
};

const core::TagPattern longest = core::TagPattern::pattern(std::string(127, 'a') + "*");

std::vector<Row> rows() {
    const Guarantee prod = keeping({"prod-*"});
    const Rules incident = {rule(1).taggedPrefix("dev-").keeps(2),
                            rule(2).taggedPrefix("prod-").keeps(1000)};
    const Rules mended = {rule(1).taggedPrefix("prod-").keeps(1000),
                          rule(2).taggedPrefix("dev-").keeps(2)};
    return {
        {"no rule at all", {}, prod, "proved:", 0},
        {"the incident", incident, prod, "refuted: acts-by-count acts-by-count", 3},
        {"the incident mended", mended, prod,
         "holds-while: acts-by-count claimed-before, rule 1 at most 1000", 1001},
        {"mended for good",
         {rule(1).taggedPrefix("prod-").keeps(999'999'999), rule(2).anyImage().keeps(2)},
         prod,
         "proved: keeps-any-number claimed-before",
         0},
        {"a rule about other tags",
         {rule(1).tagged("dev-*").keepsPushedWithin(3)},
         keeping({"latest"}),
         "refuted: acts-by-age",
         1},
        {"a protected tag",
         {rule(1).tagged("latest").keeps(1), rule(2).anyImage().keeps(5)},
         keeping({"latest"}),
         "proved: never-exceeds claimed-before",
         0},
        {"protected under another name",
         {rule(1).tagged("latest").keeps(1), rule(2).anyImage().keeps(5)},
         keeping({"lat*"}),
         "refuted: never-exceeds acts-by-count",
         6},
        {"untagged images only",
         {rule(1).untagged().keepsPushedWithin(1)},
         prod,
         "proved: only-untagged",
         0},
        {"archiving is allowed",
         {rule(1).anyImage().keepsPulledWithin(30).archives()},
         prod,
         "proved: only-archives",
         0},
        {"archiving is not",
         {rule(1).anyImage().keepsPulledWithin(30).archives()},
         alsoArchive(prod),
         "refuted: acts-by-age",
         1},
        {"expiring from the archive",
         {rule(1).tagged("prod-*").keeps(1'000'000),
          rule(2).inArchive().anyImage().keepsArchivedWithin(90)},
         prod,
         "refuted: acts-by-count acts-by-age",
         1},
        {"young ones only",
         {rule(1).anyImage().keepsPushedWithin(30)},
         youngerThan(30, prod),
         "proved: acts-later",
         0},
        {"a day more",
         {rule(1).anyImage().keepsPushedWithin(30)},
         youngerThan(31, prod),
         "refuted: acts-by-age",
         1},
        {"a count takes young ones, too",
         {rule(1).anyImage().keeps(30)},
         youngerThan(1, prod),
         "refuted: acts-by-count",
         31},
        {"the newest of those that the rule counts",
         {rule(1).tagged("prod-*").keeps(5)},
         newest(5, prod),
         "proved: counts-no-others",
         0},
        {"one more than the rule keeps",
         {rule(1).tagged("prod-*").keeps(5)},
         newest(6, prod),
         "refuted: acts-by-count",
         6},
        {"the rule counts others",
         {rule(1).tagged("prod*").keeps(5)},
         newest(1, prod),
         "refuted: acts-by-count",
         6},
        {"the rule counts all of several tags",
         {rule(1).tagged("prod-*", "v*").keeps(5), rule(2).tagged("prod-*").keeps(7)},
         newest(5, prod),
         "proved: counts-no-others counts-no-others",
         0},
        {"the rule counts those that lack one of several tags",
         {rule(1).tagged("prod-*").keeps(200)},
         newest(5, keeping({"prod-*", "v*"})),
         "holds-while: acts-by-count, rule 1 at most 200",
         201},
        {"an age takes the newest, too",
         {rule(1).tagged("prod-*").keepsPushedWithin(5)},
         newest(1, prod),
         "refuted: acts-by-age",
         1},
        {"newest and young",
         {rule(1).anyImage().keeps(3), rule(2).inArchive().anyImage().keepsArchivedWithin(90)},
         youngerThan(90, newest(3, prod)),
         "refuted: acts-by-count acts-later",
         4},
        {"a list needs all of its tags to claim",
         {rule(1).tagged("prod-*", "v*").keeps(999'999), rule(2).tagged("prod-*").keeps(9)},
         prod,
         "refuted: acts-by-count acts-by-count",
         10},
        {"and of such images claims all",
         {rule(1).tagged("prod-*", "v*").keeps(999'999), rule(2).tagged("prod-*").keeps(9)},
         keeping({"prod-*", "v1*"}),
         "holds-while: acts-by-count claimed-before, rule 1 at most 999999",
         0},
        {"another storage class claims nothing here",
         {rule(1).inArchive().tagged("prod-*").keepsArchivedWithin(365),
          rule(2).anyImage().keeps(1)},
         youngerThan(365, prod),
         "refuted: acts-later acts-by-count",
         2},
        {"two rules that claim all together",
         {rule(1).tagged("prod-*").keeps(999'999), rule(2).tagged("prod").keeps(1),
          rule(3).tagged("prod*").keeps(1)},
         keeping({"prod*", "prod-1"}),
         "holds-while: acts-by-count never-exceeds claimed-before, rule 1 at most 999999",
         0},
        {"no such tag", {rule(1).anyImage().keeps(1)}, keeping({"prod-*", "-rc"}), "proved:", 0},
        {"a rule without images",
         {rule(1).tagged("*", "v?").keeps(1)},
         prod,
         "proved: never-identifies",
         0},
        {"few long tags are no more than are kept",
         {rule(1).selecting({longest}).keeps(66)},
         keeping({"*"}),
         "proved: never-exceeds",
         0},
        {"few long tags are one more than are kept",
         {rule(1).selecting({longest}).keeps(65)},
         {.keep = {longest}},
         "refuted: acts-by-count",
         66},
        {"few long tags in several entries are not looked into",
         {rule(1).selecting({longest, core::TagPattern::pattern("*a")}).keeps(65)},
         keeping({"b"}),
         "undecided: not-decided",
         0},
        {"an age that reaches back before times are written",
         {rule(1).anyImage().keepsPushedWithin(999'999'999)},
         prod,
         "refuted: acts-by-age",
         0},
    };
}

void proofs(test::Checks& checks) {
    for (const Row& row : rows()) {
        const core::Policy policy = test::policyOf(row.rules);
        const core::Proof proof = core::prove(policy, row.guarantee);
        checks.equal(row.name, told(proof), row.proof);
        const auto shown = core::counterexample(policy, row.guarantee, proof, test::testNow);
        checks.equal(std::string(row.name) + ", images",
                     std::to_string(shown ? shown->images.size() : 0),
                     std::to_string(row.exampleImages));
        if (!shown)
            continue;
        checks.isTrue(std::string(row.name) + ", shown", breaks(*shown, policy, row.guarantee));
        // One image fewer shows nothing.
        core::Counterexample fewer = *shown;
        if (fewer.images.size() > 1) {
            fewer.images.erase(fewer.images.begin());
            checks.isTrue(std::string(row.name) + ", no smaller one",
                          !breaks(fewer, policy, row.guarantee));
        }
    }
}

void sentences(test::Checks& checks) {
    struct Sentence {
        Guarantee guarantee;
        const char* text;
    };
    const Guarantee one = keeping({"prod-*"});
    const Guarantee two = keeping({"prod-*", "v*"});
    const std::vector<Sentence> sentences = {
        {one, "Never expired: images with a tag matching prod-*"},
        {newest(5, one), "Never expired: the newest 5 of the images with a tag matching prod-*"},
        {youngerThan(30, two),
         "Never expired: images younger than 30 d with a tag for each of prod-*, v*"},
        {alsoArchive(youngerThan(30, newest(5, two))),
         "Never expired or archived: the newest 5 of the images with a tag for each of prod-*, v*, "
         "while younger than 30 d"},
    };
    for (const Sentence& sentence : sentences)
        checks.equal(sentence.text, english(core::guaranteeSentence(sentence.guarantee)),
                     sentence.text);
}

// The rule that claims all is named, where one does.
void namesTheClaimer(test::Checks& checks) {
    const core::Policy policy =
        test::policyOf({rule(10).tagged("x").keeps(1), rule(20).tagged("prod*").keeps(500),
                        rule(30).anyImage().keeps(1)});
    const core::Proof proof = core::prove(policy, keeping({"prod-*"}));
    checks.equal("one rule claims all", english(core::reasonSentence(proof.reasons[2], policy)),
                 "Rule 30 cannot touch them: rule 20 claims them all before it");
    const core::Policy together = test::policyOf(
        {rule(10).tagged("prod-*", "a*").keeps(500), rule(20).tagged("prod-*", "b").keeps(1),
         rule(30).tagged("a*", "b").keeps(1), rule(40).tagged("prod*").keeps(500)});
    const core::Proof byMany = core::prove(together, keeping({"prod-*", "b"}));
    checks.equal("the highest of them is named",
                 english(core::reasonSentence(byMany.reasons[3], together)),
                 "Rule 40 cannot touch them: rule 20 claims them all before it");
}

void boundsAreTold(test::Checks& checks) {
    const core::Policy policy =
        test::policyOf({rule(1).taggedPrefix("prod-").keeps(1000),
                        rule(2).tagged("a*", "b*").keeps(200), rule(3).anyImage().keeps(300)});
    const core::Proof proof = core::prove(policy, keeping({"*"}));
    std::string text;
    for (const core::Bound& bound : proof.bounds)
        text += english(core::boundSentence(bound, policy, 37)) + '\n';
    checks.equal("bounds", text,
                 "While at most 1000 images carry prod-* (37 now)\n"
                 "While at most 200 images carry a tag for each of a*, b* (37 now)\n"
                 "While there are at most 300 images (37 now)\n");
    text.clear();
    for (const core::Bound& bound : proof.bounds)
        text += english(core::boundSentence(bound, policy, 301)) + '\n';
    checks.equal("bounds that do not hold now", text,
                 "While at most 1000 images carry prod-* (301 now)\n"
                 "While at most 200 images carry a tag for each of a*, b*, but 301 do now\n"
                 "While there are at most 300 images, but there are 301 now\n");
}

void enoughDecidesWhatIsABound(test::Checks& checks) {
    const core::Policy policy = test::policyOf({rule(1).tagged("prod-*").keeps(50)});
    const auto result = [&](std::int32_t enough) {
        return std::string(
            word(core::prove(policy, keeping({"prod-*"}), {.enough = enough}).result));
    };
    checks.equal("as many are enough", result(50), "holds-while");
    checks.equal("one fewer is not", result(51), "refuted");
}

} // namespace

int main() {
    test::Checks checks;
    proofs(checks);
    sentences(checks);
    namesTheClaimer(checks);
    boundsAreTold(checks);
    enoughDecidesWhatIsABound(checks);
    return checks.exitCode();
}
