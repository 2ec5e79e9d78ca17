// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 images under 50 rules: the evaluator beside the book, in one run.
//
// At the end the ratios. Two yardsticks: the book as the tests have it, and a plain loop that has
// the images sorted already, uses the evaluator's own matching and gives no reasons: the best that
// one would write without sets of bits.
#include "core/evaluation/evaluation.h"
#include "tests/support/builders.h"
#include "tests/support/bythebook.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>

namespace {

using namespace std::chrono_literals;

constexpr std::size_t imageCount = 100'000;

const char* const fullEvaluation = "full evaluation";
const char* const allVerdicts = "full evaluation, each verdict looked at";
const char* const afterMove = "after a move";
const char* const afterCount = "after a change of a count";
const char* const book = "by the book";
const char* const plainLoop = "plain loop";

const std::vector<std::string> branches = {"main", "dev",  "pr",      "hotfix", "release",
                                           "qa",   "perf", "nightly", "canary", "feature"};

// A repository of some years: builds of several branches, some of them released, some in
// production, some of which only the digest is left. 1.5 tags an image.
std::vector<core::ImageRecord> repository() {
    std::mt19937_64 engine(1);
    const auto below = [&](std::size_t end) {
        return static_cast<std::size_t>(engine() % end);
    };
    std::vector<core::ImageRecord> images(imageCount);
    for (std::size_t i = 0; i < imageCount; ++i) {
        core::ImageRecord& image = images[i];
        image.digest = test::digestOf(std::to_string(i));
        // In push order, so that the loops which the evaluator is held against walk through memory
        // in the order that is best for them.
        image.pushedAt = test::testNow - 15min * static_cast<int>(i);
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

struct World {
    std::vector<core::ImageRecord> images = repository();
    core::Policy policy = ::policy();
    std::shared_ptr<const core::ImageStore> store = test::storeOf(images);
};

const World& world() {
    static const World world;
    return world;
}

void swapPriorities(core::Policy& policy, std::size_t a, std::size_t b) {
    std::swap(policy.rules[a], policy.rules[b]);
    std::swap(policy.rules[a].priority, policy.rules[b].priority);
}

void evaluatesInFull(benchmark::State& state) {
    for (auto _ : state) {
        core::Evaluator evaluator(world().store);
        benchmark::DoNotOptimize(evaluator.evaluate(world().policy, test::testNow));
    }
}

void looksAtEachVerdict(benchmark::State& state) {
    for (auto _ : state) {
        core::Evaluator evaluator(world().store);
        const core::Evaluation evaluation = evaluator.evaluate(world().policy, test::testNow);
        for (core::ImageIndex image = 0; image < imageCount; ++image)
            benchmark::DoNotOptimize(evaluation.verdict(image));
    }
}

void evaluatesAfterMove(benchmark::State& state) {
    core::Evaluator evaluator(world().store);
    core::Policy policy = world().policy;
    benchmark::DoNotOptimize(evaluator.evaluate(policy, test::testNow));
    std::size_t place = 0;
    for (auto _ : state) {
        swapPriorities(policy, place, place + 1);
        place = (place + 1) % (policy.rules.size() - 2);
        benchmark::DoNotOptimize(evaluator.evaluate(policy, test::testNow));
    }
}

void evaluatesAfterCount(benchmark::State& state) {
    core::Evaluator evaluator(world().store);
    core::Policy policy = world().policy;
    std::int32_t count = 0;
    for (auto _ : state) {
        policy.rules[0].limit = core::KeepNewest{1 + ++count % 1000};
        benchmark::DoNotOptimize(evaluator.evaluate(policy, test::testNow));
    }
}

void evaluatesByTheBook(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            test::evaluateByTheBook(world().policy, world().images, test::testNow));
}

bool identifies(const core::Selection& selection, const core::ImageRecord& image) {
    if (image.storageClass() != selection.storageClass)
        return false;
    if (std::holds_alternative<core::Untagged>(selection.tags))
        return image.tags.empty();
    const auto* tagged = std::get_if<core::Tagged>(&selection.tags);
    return tagged == nullptr ||
           std::all_of(tagged->entries.begin(), tagged->entries.end(), [&](const auto& entry) {
               return std::any_of(image.tags.begin(), image.tags.end(),
                                  [&](const auto& tag) { return entry.matches(tag); });
           });
}

bool marks(const core::Limit& limit, const core::ImageRecord& image, std::int32_t rank) {
    if (const auto* newest = std::get_if<core::KeepNewest>(&limit))
        return rank > newest->count;
    const auto& younger = std::get<core::KeepYoungerThan>(limit);
    switch (younger.since) {
    case core::AgeSince::Pushed:
        return test::testNow - image.countsFrom() > younger.days;
    case core::AgeSince::Pulled:
        return test::testNow - image.pullCountsFrom() > younger.days;
    case core::AgeSince::Transitioned:
        return image.lastArchivedAt && test::testNow - *image.lastArchivedAt > younger.days;
    }
    return false;
}

void evaluatesInPlainLoop(benchmark::State& state) {
    const std::vector<core::ImageRecord>& images = world().images; // the newest first
    for (auto _ : state) {
        std::vector<core::Outcome> outcomes(images.size(), core::Outcome::Keep);
        std::vector<bool> claimed(images.size());
        for (const core::Rule& rule : world().policy.rules) {
            std::int32_t rank = 0;
            for (std::size_t i = 0; i < images.size(); ++i) {
                if (!identifies(rule.selection, images[i]))
                    continue;
                ++rank;
                if (claimed[i])
                    continue;
                claimed[i] = true;
                if (marks(rule.limit, images[i], rank))
                    outcomes[i] = rule.action == core::RuleAction::Expire ? core::Outcome::Expire
                                                                          : core::Outcome::Archive;
            }
        }
        benchmark::DoNotOptimize(outcomes);
    }
}

// Prints as usual and remembers the median of each benchmark.
class Reporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            if (run.aggregate_name == "median")
                m_medians[run.run_name.function_name] = run.GetAdjustedCPUTime();
    }

    // Nothing where one of the two did not run.
    void printRatio(const char* fast, const char* slow, const char* required) const {
        const auto one = m_medians.find(fast);
        const auto other = m_medians.find(slow);
        if (one != m_medians.end() && other != m_medians.end())
            std::printf("%s: %.0f times faster than %s%s\n", fast, other->second / one->second,
                        slow, required);
    }

private:
    std::map<std::string, double> m_medians;
};

} // namespace

int main(int argc, char** argv) {
    const auto add = [](const char* name, void (*run)(benchmark::State&)) {
        benchmark::RegisterBenchmark(name, run)
            ->Unit(benchmark::kMillisecond)
            ->Repetitions(5)
            ->ReportAggregatesOnly();
    };
    add(fullEvaluation, evaluatesInFull);
    add(allVerdicts, looksAtEachVerdict);
    add(afterMove, evaluatesAfterMove);
    add(afterCount, evaluatesAfterCount);
    add(book, evaluatesByTheBook);
    add(plainLoop, evaluatesInPlainLoop);

    world(); // made here, so that no benchmark pays for it
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::puts("");
    reporter.printRatio(fullEvaluation, book, " (required: 50)");
    reporter.printRatio(fullEvaluation, plainLoop, "");
    reporter.printRatio(allVerdicts, book, "");
    reporter.printRatio(afterMove, book, " (required: 100)");
    reporter.printRatio(afterMove, plainLoop, "");
    reporter.printRatio(afterCount, book, "");
}
