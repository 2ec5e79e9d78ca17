// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 images under 50 rules: the evaluator beside the book, in one run.
//
// At the end the ratios. Two yardsticks: the book as the tests have it, and a plain loop that has
// the images sorted already, uses the evaluator's own matching and gives no reasons: the best that
// one would write without sets of bits.
#include "core/evaluation/evaluation.h"
#include "tests/bench/evaluating.h"
#include "tests/bench/medians.h"
#include "tests/bench/repository.h"
#include "tests/support/builders.h"
#include "tests/support/bythebook.h"

#include <algorithm>

namespace {

constexpr std::size_t imageCount = 100'000;

const char* const fullEvaluation = "full evaluation";
const char* const allVerdicts = "full evaluation, each verdict looked at";
const char* const afterMove = "after a move";
const char* const afterCount = "after a change of a count";
const char* const book = "by the book";
const char* const plainLoop = "plain loop";

const bench::World& world() {
    static const bench::World world = bench::makeWorld(imageCount);
    return world;
}

void looksAtEachVerdict(benchmark::State& state) {
    for (auto _ : state) {
        core::Evaluator evaluator(world().store);
        const core::Evaluation evaluation = evaluator.evaluate(world().policy, test::testNow);
        for (core::ImageIndex image = 0; image < imageCount; ++image)
            benchmark::DoNotOptimize(evaluation.verdict(image));
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

} // namespace

int main(int argc, char** argv) {
    bench::add(fullEvaluation,
               [](benchmark::State& state) { bench::evaluateInFull(state, world()); });
    bench::add(allVerdicts, looksAtEachVerdict);
    bench::add(afterMove,
               [](benchmark::State& state) { bench::evaluateAfterMove(state, world()); });
    bench::add(afterCount,
               [](benchmark::State& state) { bench::evaluateAfterCount(state, world()); });
    bench::add(book, evaluatesByTheBook);
    bench::add(plainLoop, evaluatesInPlainLoop);

    world(); // made here, so that no benchmark pays for it
    bench::Medians medians;
    bench::run(argc, argv, medians);
    medians.printRatio(fullEvaluation, book, " (required: 50)");
    medians.printRatio(fullEvaluation, plainLoop);
    medians.printRatio(allVerdicts, book);
    medians.printRatio(afterMove, book, " (required: 100)");
    medians.printRatio(afterMove, plainLoop);
    medians.printRatio(afterCount, book);
}
