// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repositories that break a guarantee: those that are made, and what is lost in one at hand.
#include "core/guarantees/counterexample.h"
#include "core/images/imagereader.h"
#include "tests/core/guaranteebuilders.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"
#include "tests/support/dice.h"
#include "tests/support/proofpromise.h"

#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

using core::Guarantee;
using test::keeping;
using test::newest;
using test::patterns;
using test::rule;
using test::youngerThan;

// What is printed of a counterexample is read as the same repository.
void examplesCanBeRead(test::Checks& checks) {
    const core::Policy policy =
        test::policyOf({rule(1).tagged("prod-*").keeps(7),
                        rule(2).inArchive().anyImage().keepsArchivedWithin(90)});
    for (const Guarantee& guarantee : {youngerThan(30, keeping({"prod-*"})), keeping({"x"})}) {
        const core::Proof proof = core::prove(policy, guarantee);
        const auto shown = core::counterexample(policy, guarantee, proof, test::testNow);
        if (!checks.isTrue("there is one", shown.has_value()))
            continue;
        core::JsonArray details;
        for (const core::ImageRecord& image : shown->images)
            details.push_back(core::imageDetail(image));
        std::istringstream text(
            core::print(core::JsonObject{{"imageDetails", std::move(details)}}));
        auto list = core::readImages(text);
        if (!checks.isTrue("it is read", static_cast<bool>(list)))
            continue;
        checks.isTrue("without remarks", list->notices.empty());
        const auto images = std::make_shared<const core::ImageStore>((*std::move(list)).store);
        const auto evaluation = core::Evaluator(images).evaluate(policy, shown->now);
        const auto lost = core::lostImages(guarantee, evaluation);
        checks.isTrue("and breaks the guarantee",
                      lost.size() == 1 &&
                          images->digest(lost.front()) == shown->images.back().digest);
    }
}

// What a guarantee is about, in a repository at hand.
void lostImages(test::Checks& checks) {
    const auto lost = [](const Guarantee& guarantee, const std::vector<core::ImageRecord>& images) {
        core::Evaluator evaluator(test::storeOf(images));
        const auto evaluation = evaluator.evaluate(
            test::policyOf({rule(1).tagged("dev-*").keepsPushedWithin(5)}), test::testNow);
        std::string text;
        for (const core::ImageIndex image : core::lostImages(guarantee, evaluation))
            text += (text.empty() ? "" : " ") +
                    std::string(evaluation.images().tagName(evaluation.images().tags(image)[0]));
        return text;
    };
    const std::vector<core::ImageRecord> images = {
        test::image("p1", "dev-1").pushedDaysAgo(9), test::image("p2").pushedDaysAgo(8),
        test::image("p3", "dev-3").pushedDaysAgo(7), test::image("p4", "dev-4").pushedDaysAgo(5)};
    checks.equal("those that go", lost(keeping({"p*"}), images), "p3 p1");
    checks.equal("with a tag for each", lost(keeping({"p*", "*1"}), images), "p1");
    checks.equal("of the newest, also those that stay count",
                 lost(newest(3, keeping({"p*"})), images), "p3");
    checks.equal("younger ones", lost(youngerThan(8, keeping({"p*"})), images), "p3");
    checks.equal("exactly that age is not younger", lost(youngerThan(7, keeping({"p*"})), images),
                 "");
    std::vector<core::ImageRecord> referring = images;
    referring[0].subjectDigest = images[2].digest;
    checks.equal("a referrer goes as its subject does", lost(keeping({"p*"}), referring), "p3");
}

// As ECR takes it, and no longer than a tag.
void keepPatterns(test::Checks& checks) {
    const std::string longest(128, 'a');
    for (const std::string& text :
         {std::string("prod-*"), std::string("*a*b*c*"), longest, "****" + longest})
        checks.isTrue("taken: " + text,
                      core::keepPattern(text) && core::keepPattern(text)->text() == text);
    for (const std::string& text :
         {std::string(), std::string("*a*b*c*d*"), longest + 'a', std::string(100'000, '*')})
        checks.isTrue("refused: " + text.substr(0, 200), !core::keepPattern(text));
}

std::string hostilePattern(test::Dice& dice, std::size_t letters, std::size_t longestPiece) {
    std::string text;
    for (int piece = 0; piece < 5; ++piece) {
        for (std::size_t more = 1 + dice.roll(longestPiece); more > 0; --more)
            text += "abcd"[dice.roll(letters)];
        text += piece < 4 ? "*" : "";
    }
    return dice.oneIn(2) ? text : '*' + text.substr(text.find('*') + 1);
}

// Fifty rules of stars and overlaps end in an answer, whatever it is.
void hostilePolicies(test::Checks& checks) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        test::Dice dice(seed);
        const std::size_t letters = 1 + dice.roll(4);
        const std::size_t longestPiece = 1 + dice.roll(24);
        std::vector<core::Rule> rules;
        for (int priority = 1; priority <= 50; ++priority) {
            std::vector<std::string> texts;
            for (std::size_t more = 1 + dice.roll(5); more > 0; --more)
                texts.push_back(hostilePattern(dice, letters, longestPiece));
            rules.push_back(rule(priority).selecting(patterns(texts)).keeps(1 + priority % 3));
        }
        const core::Policy policy = test::policyOf(rules);
        const Guarantee guarantee =
            keeping({dice.oneIn(2) ? "*" : hostilePattern(dice, letters, 3)});
        const core::Proof proof = core::prove(policy, guarantee);
        const std::string name = "hostile " + std::to_string(seed);
        checks.isTrue(name + " has a reason for each rule", proof.reasons.size() == rules.size());
        if (proof.result == core::ProofResult::Refuted)
            checks.isTrue(
                name + " has an example",
                core::counterexample(policy, guarantee, proof, test::testNow).has_value());
    }
}

// Policies, guarantees and repositories by chance, with tags up to the longest.
void promisesAreKept(test::Checks& checks) {
    test::Dice dice(11);
    for (int round = 0; round < 500; ++round) {
        std::string bytes;
        for (std::size_t more = 200 + dice.roll(1000); more > 0; --more)
            bytes += static_cast<char>(dice.roll(256));
        const std::string broken = test::brokenWithProof(bytes);
        checks.isTrue("promise " + std::to_string(round) + ": " + broken, broken.empty());
    }
}

} // namespace

int main() {
    test::Checks checks;
    examplesCanBeRead(checks);
    lostImages(checks);
    keepPatterns(checks);
    hostilePolicies(checks);
    promisesAreKept(checks);
    return checks.exitCode();
}
