// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Large worlds by chance, from fixed seeds: hundreds of images and up to 50 rules, held against
// the book; then moved, edited and looked at from another time through the same evaluator, so
// that nothing it remembers is out of date.
#include "tests/support/agreement.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"
#include "tests/support/dice.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <limits>

namespace {

using namespace std::chrono_literals;

using test::Dice;

const std::vector<std::string> words = {"dev", "prod", "pr", "v1", "v2", "main", "x", "rc", "DEV"};
const std::vector<std::string> joints = {"-", ".", "_", ""};

std::string tag(Dice& dice) {
    return dice.pick(words) + dice.pick(joints) + std::to_string(dice.roll(30));
}

core::Instant instant(Dice& dice) {
    // Whole days are frequent, so that limits are met exactly; some lie after now.
    const auto days = std::chrono::days{dice.roll(200)};
    const auto rest = dice.oneIn(3) ? 0ns : std::chrono::nanoseconds{dice.roll(86'400'000'000'000)};
    return test::testNow + 24h - days - rest;
}

std::vector<core::ImageRecord> repository(Dice& dice) {
    // Now and then more than the evaluator claims at a time.
    std::vector<core::ImageRecord> images(dice.roll(dice.oneIn(20) ? 5000 : 700));
    for (std::size_t i = 0; i < images.size(); ++i) {
        core::ImageRecord& image = images[i];
        image.digest = test::digestOf(std::to_string(dice.roll(1000)) + '/' + std::to_string(i));
        for (std::size_t tags = dice.roll(4); tags > 0; --tags)
            if (std::string name = tag(dice);
                std::find(image.tags.begin(), image.tags.end(), name) == image.tags.end())
                image.tags.push_back(std::move(name));
        image.pushedAt = instant(dice);
        if (!dice.oneIn(5))
            image.sizeInBytes = 1'000'000 + dice.roll(300'000'000);
        if (dice.oneIn(2))
            image.lastPulledAt = instant(dice);
        if (dice.oneIn(6)) {
            image.lastArchivedAt = instant(dice);
            image.lastActivatedAt = instant(dice);
            image.kind.status = dice.oneIn(2) ? "ACTIVE" : "ACTIVATING";
        }
        if (dice.oneIn(4)) {
            image.kind.status = "ARCHIVED";
            if (!dice.oneIn(4))
                image.lastArchivedAt = instant(dice);
        }
    }
    return images;
}

// Of any images, some of which are not there. Sometimes an index names itself, or two each other.
std::vector<test::Index> indexesOf(const std::vector<core::ImageRecord>& images, Dice& dice) {
    std::vector<test::Index> indexes(images.empty() || dice.oneIn(2) ? 0 : dice.roll(40));
    const auto digest = [&] {
        return dice.oneIn(10) ? test::digestOf("elsewhere") : dice.pick(images).digest;
    };
    for (test::Index& index : indexes) {
        index.digest = digest();
        for (std::size_t children = dice.roll(6); children > 0; --children)
            index.children.push_back(digest());
    }
    return indexes;
}

// Makes some images referrers, also of one another, of themselves and in circles.
void addSubjects(std::vector<core::ImageRecord>& images, Dice& dice) {
    if (images.empty() || dice.oneIn(2))
        return;
    for (std::size_t referrers = dice.roll(images.size()); referrers > 0; --referrers)
        images[dice.roll(images.size())].subjectDigest =
            dice.oneIn(10) ? test::digestOf("elsewhere") : dice.pick(images).digest;
}

core::TagPattern entry(Dice& dice) {
    switch (dice.roll(7)) {
    case 0:
        return core::TagPattern::prefix(dice.pick(words) + dice.pick(joints));
    case 1:
        return core::TagPattern::prefix(dice.oneIn(4) ? "" : tag(dice));
    case 2:
        return core::TagPattern::pattern(tag(dice));
    case 3:
        return core::TagPattern::pattern('*' + std::to_string(dice.roll(10)));
    case 4:
        return core::TagPattern::pattern(dice.pick(words) + '*' + std::to_string(dice.roll(10)));
    case 5:
        return core::TagPattern::pattern("*" + dice.pick(joints) + "*1*");
    default:
        return core::TagPattern::pattern(dice.pick(words) + dice.pick(joints) + '*');
    }
}

core::Selection selection(Dice& dice) {
    core::Selection selection;
    if (dice.oneIn(4))
        selection.storageClass = core::StorageClass::Archive;
    const std::size_t kind = dice.roll(12);
    if (kind == 0) {
        selection.tags = core::AnyImage{};
    } else if (kind == 1) {
        selection.tags = core::Untagged{};
    } else {
        core::Tagged tagged;
        do
            tagged.entries.push_back(entry(dice));
        while (dice.oneIn(3));
        selection.tags = tagged;
    }
    return selection;
}

core::Limit limit(Dice& dice) {
    if (dice.oneIn(2))
        return core::KeepNewest{static_cast<std::int32_t>(
            dice.oneIn(10) ? std::numeric_limits<std::int32_t>::max() : 1 + dice.roll(40))};
    static const std::vector<core::AgeSince> starts = {
        core::AgeSince::Pushed, core::AgeSince::Pulled, core::AgeSince::Transitioned};
    const core::AgeSince since = dice.pick(starts);
    // Limits beyond 64 bits of nanoseconds: the largest one, and one that is half an hour modulo
    // 2^64.
    static const std::vector<std::int32_t> vast = {std::numeric_limits<std::int32_t>::max(),
                                                   213'504};
    const auto days =
        dice.oneIn(10) ? dice.pick(vast) : static_cast<std::int32_t>(1 + dice.roll(200));
    return core::KeepYoungerThan{since, std::chrono::days{days}};
}

core::Rule rule(Dice& dice) {
    core::Rule rule;
    rule.selection = selection(dice);
    rule.limit = limit(dice);
    rule.action = dice.oneIn(4) ? core::RuleAction::Archive : core::RuleAction::Expire;
    return rule;
}

void number(core::Policy& policy) {
    std::int32_t priority = 0;
    for (core::Rule& rule : policy.rules)
        rule.priority = core::RulePriority{++priority};
}

core::Policy policy(Dice& dice) {
    core::Policy policy;
    for (std::size_t rules = 1 + dice.roll(50); rules > 0; --rules)
        policy.rules.push_back(policy.rules.empty() || !dice.oneIn(10)
                                   ? rule(dice)
                                   : dice.pick(policy.rules)); // twins are worth a look
    number(policy);
    return policy;
}

// One step of a user: move, change, add or remove a rule. True for a move or another limit, after
// which no tag needs to be matched.
bool edit(core::Policy& policy, Dice& dice) {
    std::vector<core::Rule>& rules = policy.rules;
    const auto place = [&] {
        return rules.begin() + static_cast<std::ptrdiff_t>(dice.roll(rules.size()));
    };
    bool keepsSelections = false;
    switch (dice.roll(6)) {
    case 0:
    case 1: {
        const core::Rule moved = *place();
        rules.erase(std::find(rules.begin(), rules.end(), moved));
        rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(dice.roll(rules.size() + 1)),
                     moved);
        keepsSelections = true;
        break;
    }
    case 2:
        place()->limit = limit(dice);
        keepsSelections = true;
        break;
    case 3:
        place()->selection = selection(dice);
        break;
    case 4:
        if (rules.size() < 50)
            rules.insert(place(), rule(dice));
        break;
    default:
        if (rules.size() > 1)
            rules.erase(place());
        break;
    }
    number(policy);
    return keepsSelections;
}

void run(test::Checks& checks, std::uint64_t seed) {
    Dice dice(seed);
    const std::string name = "seed " + std::to_string(seed);
    std::vector<core::ImageRecord> images = repository(dice);
    addSubjects(images, dice);
    const std::vector<test::Index> indexes = indexesOf(images, dice);
    core::Policy rules = policy(dice);
    core::Instant now = test::testNow;
    core::Evaluator evaluator(test::storeOf(images, indexes));

    const core::Evaluation first = evaluator.evaluate(rules, now);
    for (const auto& difference : {test::disagreement(first, images, indexes),
                                   test::disagreementOfRules(first, images, indexes)})
        checks.isTrue(name, difference.empty(), difference);

    // The order of the list decides nothing, ties included (spec E9).
    const auto backwards = core::Evaluator(test::storeOf({images.rbegin(), images.rend()},
                                                         {indexes.rbegin(), indexes.rend()}))
                               .evaluate(rules, now);
    bool isSame = true;
    for (core::ImageIndex image = 0; image < images.size(); ++image)
        isSame = isSame && first.images().digest(image) == backwards.images().digest(image) &&
                 first.verdict(image) == backwards.verdict(image);
    checks.isTrue(name + " backwards", isSame);

    for (int step = 1; step <= 12; ++step) {
        const std::string stepName = name + ", step " + std::to_string(step);
        const std::size_t matchedBefore = evaluator.matchedSelections();
        const bool keepsSelections = edit(rules, dice);
        if (dice.oneIn(4))
            now = instant(dice);
        const core::Evaluation evaluation = evaluator.evaluate(rules, now);
        const std::string difference = test::disagreement(evaluation, images, indexes);
        checks.isTrue(stepName, difference.empty(), difference);
        if (keepsSelections)
            checks.isTrue(stepName + " matches no tag again",
                          evaluator.matchedSelections() == matchedBefore);
    }

    // What was evaluated before does not change afterwards.
    const std::string difference = test::disagreementOfRules(first, images, indexes);
    checks.isTrue(name + ", looked at again", difference.empty(), difference);
}

} // namespace

int main() {
    const char* wish = std::getenv("TAGWARDEN_LONG_TESTS");
    const std::uint64_t seeds = wish != nullptr && std::string_view(wish) == "1" ? 4000 : 200;
    test::Checks checks;
    std::cout << "seeds 1 to " << seeds << '\n';
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        run(checks, seed);
    return checks.exitCode();
}
