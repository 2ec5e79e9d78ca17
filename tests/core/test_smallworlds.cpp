// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small worlds, all of them: every policy of two rules over every repository of three images,
// made from small alphabets, evaluated and looked up in the book.
//
// TAGWARDEN_LONG_TESTS=1 in the environment takes wider alphabets (some minutes).
#include "tests/support/agreement.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"

#include <cstdlib>
#include <functional>
#include <iostream>

namespace {

using namespace std::chrono_literals;
using test::RuleBuilder;
using RuleEdit = std::function<void(RuleBuilder&)>;
using ImageEdit = std::function<void(test::ImageBuilder&)>;

// What a rule of a world may be: a choice from each of the four.
struct RuleAlphabet {
    std::vector<RuleEdit> selections, storageClasses, limits, actions;
};

struct ImageAlphabet {
    std::vector<std::vector<std::string>> tags;
    std::vector<ImageEdit> lives;
    // What is told of indexes, each a choice for the repository; digests are those of digest().
    std::vector<std::vector<test::Index>> indexes = {{}};
};

const auto anyImage = [](RuleBuilder& rule) {
    rule.anyImage();
};
const auto untagged = [](RuleBuilder& rule) {
    rule.untagged();
};
const auto patternA = [](RuleBuilder& rule) {
    rule.tagged("a*");
};
const auto prefixA = [](RuleBuilder& rule) {
    rule.taggedPrefix("a-");
};
const auto patternB = [](RuleBuilder& rule) {
    rule.tagged("*b*");
};
const auto exactB = [](RuleBuilder& rule) {
    rule.tagged("b-1");
};
const auto both = [](RuleBuilder& rule) {
    rule.tagged("a*", "b*");
};

const auto standard = [](RuleBuilder&) {
};
const auto archive = [](RuleBuilder& rule) {
    rule.inArchive();
};

const auto newestOne = [](RuleBuilder& rule) {
    rule.keeps(1);
};
const auto newestTwo = [](RuleBuilder& rule) {
    rule.keeps(2);
};
const auto pushedWithinADay = [](RuleBuilder& rule) {
    rule.keepsPushedWithin(1);
};
const auto pulledWithinADay = [](RuleBuilder& rule) {
    rule.keepsPulledWithin(1);
};
const auto archivedWithinADay = [](RuleBuilder& rule) {
    rule.keepsArchivedWithin(1);
};

const auto expires = [](RuleBuilder&) {
};
const auto archives = [](RuleBuilder& rule) {
    rule.archives();
};

std::string digest(std::size_t place) {
    return "sha256:" + std::to_string(place);
}

ImageEdit pushed(std::chrono::nanoseconds ago) {
    return [ago](test::ImageBuilder& image) {
        image.pushedAt(test::testNow - ago);
    };
}

ImageEdit oldAnd(ImageEdit more) {
    return [more](test::ImageBuilder& image) {
        more(image.pushedDaysAgo(9));
    };
}

std::vector<core::Rule> rulesOf(const RuleAlphabet& alphabet) {
    std::vector<core::Rule> rules;
    for (const RuleEdit& select : alphabet.selections)
        for (const RuleEdit& look : alphabet.storageClasses)
            for (const RuleEdit& limit : alphabet.limits)
                for (const RuleEdit& act : alphabet.actions) {
                    RuleBuilder rule = test::rule(1);
                    for (const RuleEdit& edit : {select, look, limit, act})
                        edit(rule);
                    rules.push_back(rule);
                }
    return rules;
}

std::vector<core::ImageRecord> imagesOf(const ImageAlphabet& alphabet) {
    std::vector<core::ImageRecord> images;
    for (const std::vector<std::string>& tags : alphabet.tags)
        for (const ImageEdit& live : alphabet.lives) {
            test::ImageBuilder image(tags);
            live(image);
            images.push_back(image);
        }
    return images;
}

// Runs all policies of two rules over a repository, and returns how many these are.
std::size_t run(test::Checks& checks, std::string_view name, const std::vector<core::Rule>& rules,
                const std::vector<core::ImageRecord>& repository,
                const std::vector<test::Index>& indexes) {
    const auto store = test::storeOf(repository, indexes);
    const bool hasLinks = !indexes.empty() || !store->referrers().empty();
    for (const core::Rule& first : rules) {
        // One evaluator sees all second rules, so that what it remembers is tried too.
        core::Evaluator evaluator(store);
        for (core::Rule second : rules) {
            second.priority = core::RulePriority{2};
            const auto evaluation =
                evaluator.evaluate(core::Policy{{first, second}}, test::testNow);
            std::string difference = test::disagreement(evaluation, repository, indexes);
            if (hasLinks)
                difference += test::disagreementOfRules(evaluation, repository, indexes);
            checks.isTrue(name, difference.empty(), difference);
        }
    }
    return rules.size() * rules.size();
}

// Runs all worlds of two alphabets. Images of a repository may be alike but for the digest; as
// digests decide between equal times, every order of the three counts as a repository.
void run(test::Checks& checks, std::string_view name, const RuleAlphabet& ruleAlphabet,
         const ImageAlphabet& imageAlphabet) {
    const std::vector<core::Rule> rules = rulesOf(ruleAlphabet);
    const std::vector<core::ImageRecord> images = imagesOf(imageAlphabet);
    std::size_t worlds = 0;
    for (std::size_t a = 0; a < images.size(); ++a)
        for (std::size_t b = 0; b < images.size(); ++b)
            for (std::size_t c = 0; c < images.size(); ++c) {
                std::vector<core::ImageRecord> repository = {images[a], images[b], images[c]};
                for (std::size_t i = 0; i < repository.size(); ++i)
                    repository[i].digest = digest(i);
                for (const auto& indexes : imageAlphabet.indexes)
                    worlds += run(checks, name, rules, repository, indexes);
            }
    std::cout << name << ": " << worlds << " worlds\n";
}

} // namespace

int main() {
    const char* wish = std::getenv("TAGWARDEN_LONG_TESTS");
    const bool isLong = wish != nullptr && std::string_view(wish) == "1";
    test::Checks checks;

    const std::vector<std::vector<std::string>> allTags = {{}, {"a-1"}, {"b-1"}, {"a-1", "b-1"}};
    const std::vector<ImageEdit> ages = {pushed(12h), pushed(24h), pushed(24h + 1ns)};
    run(checks, "tags and counts",
        RuleAlphabet{{anyImage, untagged, patternA, prefixA, patternB, exactB, both},
                     {standard},
                     {newestOne, newestTwo, pushedWithinADay},
                     {expires}},
        ImageAlphabet{allTags, ages});

    std::vector<ImageEdit> lives = {
        pushed(12h),
        pushed(24h + 1ns),
        oldAnd([](auto& image) { image.restoredDaysAgo(1); }),
        oldAnd([](auto& image) { image.pulledDaysAgo(1); }),
        oldAnd([](auto& image) { image.pulledAt(test::daysAgo(1) - 1ns); }),
        oldAnd([](auto& image) { image.restoredDaysAgo(1).pulledDaysAgo(4); }),
        oldAnd([](auto& image) { image.archivedDaysAgo(1); }),
        oldAnd([](auto& image) { image.archivedDaysAgo(2); }),
        oldAnd([](auto& image) { image.archived(); }),
    };
    const std::vector<RuleEdit> limits = {newestOne, pushedWithinADay, pulledWithinADay,
                                          archivedWithinADay};
    run(checks, "storage classes and ages",
        RuleAlphabet{{anyImage, patternA}, {standard, archive}, limits, {expires, archives}},
        ImageAlphabet{{{}, {"a-1"}}, lives});

    const auto refersTo = [](std::size_t place, std::chrono::nanoseconds ago) {
        return [place, ago](test::ImageBuilder& image) {
            image.refersTo(digest(place)).pushedAt(test::testNow - ago);
        };
    };
    run(checks, "indexes and referrers",
        RuleAlphabet{
            {anyImage, patternA}, {standard}, {newestOne, pushedWithinADay}, {expires, archives}},
        ImageAlphabet{{{}, {"a-1"}},
                      {pushed(12h), pushed(25h), refersTo(0, 12h), refersTo(1, 12h),
                       refersTo(2, 25h), oldAnd([](auto& image) { image.archivedDaysAgo(2); }),
                       [](auto& image) {
                           image.archivedDaysAgo(2).refersTo(digest(0));
                       }},
                      {{},
                       {{digest(0), {digest(1)}}},                              // one
                       {{digest(0), {digest(1)}}, {digest(1), {digest(2)}}},    // nested
                       {{digest(0), {digest(2)}}, {digest(1), {digest(2)}}}}}); // shared

    if (isLong)
        run(checks, "all together",
            RuleAlphabet{{anyImage, untagged, patternA, both},
                         {standard, archive},
                         limits,
                         {expires, archives}},
            ImageAlphabet{allTags, lives});
    return checks.exitCode();
}
