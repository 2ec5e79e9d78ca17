// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/evaluating.h"

#include "core/evaluation/evaluation.h"
#include "tests/support/builders.h"

namespace bench {

namespace {

// What the window shows above the table.
void lookAtCounts(const core::Evaluation& evaluation) {
    const core::Summary& summary = evaluation.summary();
    benchmark::DoNotOptimize(summary.keep.images + summary.expire.images + summary.archive.images);
}

// Evaluates again and again after `change` has been made to the policy.
template <class Change>
void evaluateAfter(benchmark::State& state, const World& world, Change change) {
    core::Evaluator evaluator(world.store);
    core::Policy policy = world.policy;
    lookAtCounts(evaluator.evaluate(policy, test::testNow));
    for (auto _ : state) {
        change(policy);
        lookAtCounts(evaluator.evaluate(policy, test::testNow));
    }
}

} // namespace

void evaluateInFull(benchmark::State& state, const World& world) {
    for (auto _ : state) {
        core::Evaluator evaluator(world.store);
        lookAtCounts(evaluator.evaluate(world.policy, test::testNow));
    }
}

void evaluateMatched(benchmark::State& state, const World& world) {
    evaluateAfter(state, world, [](core::Policy&) {});
}

void evaluateAfterCount(benchmark::State& state, const World& world) {
    std::int32_t count = 0;
    evaluateAfter(state, world, [&](core::Policy& policy) {
        policy.rules[0].limit = core::KeepNewest{1 + ++count % 1000};
    });
}

void evaluateAfterMove(benchmark::State& state, const World& world) {
    std::size_t place = 0;
    evaluateAfter(state, world, [&](core::Policy& policy) {
        swapPriorities(policy, place, place + 1);
        place = (place + 1) % (policy.rules.size() - 2);
    });
}

} // namespace bench
