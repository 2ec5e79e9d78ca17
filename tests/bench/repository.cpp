// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/repository.h"

#include "tests/support/builders.h"

#include <random>

namespace bench {

namespace {

using namespace std::chrono_literals;

const std::vector<std::string> branches = {"main", "dev",  "pr",      "hotfix", "release",
                                           "qa",   "perf", "nightly", "canary", "feature"};

// A repository of some years: builds of several branches, some of them released, some in
// production, some of which only the digest is left. 1.5 tags an image.
std::vector<core::ImageRecord> repository(std::size_t imageCount) {
    std::mt19937_64 engine(1);
    const auto below = [&](std::size_t end) {
        return static_cast<std::size_t>(engine() % end);
    };
    std::vector<core::ImageRecord> images(imageCount);
    const core::Instant::duration step = core::Instant::duration(25'000h) / imageCount;
    for (std::size_t i = 0; i < imageCount; ++i) {
        core::ImageRecord& image = images[i];
        image.digest = test::digestOf(std::to_string(i));
        // In push order, so that the loops which the evaluator is held against walk through memory
        // in the order that is best for them.
        image.pushedAt = test::testNow - step * static_cast<int>(i);
        image.sizeInBytes = 150'000'000 + below(100'000'000);
        if (below(2) == 0)
            image.lastPulledAt = image.pushedAt + 1h;
        if (below(10) == 0)
            continue; // untagged
        const std::string number = std::to_string(i);
        image.tags.push_back(branches[below(branches.size())] + '-' + number);
        if (below(2) == 0)
            image.tags.push_back("git-" + image.digest.substr(7, 10));
        if (below(10) == 0)
            image.tags.push_back(std::string("v") + std::to_string(below(9)) + '.' + number +
                                 (below(3) == 0 ? "-rc" : ""));
        if (below(20) == 0)
            image.tags.push_back("prod-" + number);
    }
    return images;
}

// 50 rules: 29 with prefixes, 19 with patterns, one for untagged and one for any image.
core::Policy policy() {
    std::vector<core::Rule> rules;
    int priority = 0;
    rules.push_back(test::rule(++priority).taggedPrefix("prod-").keeps(1000));
    for (int major = 0; major < 9; ++major) {
        const std::string version = std::string("v") + std::to_string(major) + '.';
        rules.push_back(test::rule(++priority).tagged(version + "*-rc").keepsPushedWithin(30));
        rules.push_back(test::rule(++priority).tagged(version + '*').keeps(50));
    }
    for (const std::string& branch : branches) {
        rules.push_back(test::rule(++priority).taggedPrefix(branch + "-1").keeps(200));
        rules.push_back(test::rule(++priority).taggedPrefix(branch + "-2", "git-").keeps(100));
        if (branch != "feature" && branch != "canary")
            rules.push_back(
                test::rule(++priority).taggedPrefix(branch + '-').keepsPushedWithin(90));
    }
    rules.push_back(test::rule(++priority).tagged("*-rc").keepsPulledWithin(60).archives());
    rules.push_back(test::rule(++priority).untagged().keepsPushedWithin(7));
    rules.push_back(test::rule(++priority).anyImage().keeps(20'000));
    return test::policyOf(rules);
}

} // namespace

World makeWorld(std::size_t imageCount) {
    World world{repository(imageCount), policy(), {}};
    world.store = test::storeOf(world.images);
    return world;
}

void swapPriorities(core::Policy& policy, std::size_t a, std::size_t b) {
    std::swap(policy.rules[a], policy.rules[b]);
    std::swap(policy.rules[a].priority, policy.rules[b].priority);
}

} // namespace bench
