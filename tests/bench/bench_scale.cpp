// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 1,000,000 images under 50 rules, held against copying the rules' sets of bits once: the least
// that looking at every image under every rule can cost.
#include "tests/bench/evaluating.h"
#include "tests/bench/medians.h"
#include "tests/bench/repository.h"

#include <cstddef>
#include <cstring>
#include <vector>

namespace {

constexpr std::size_t imageCount = 1'000'000;

const char* const copy = "copying the sets";
const char* const fullEvaluation = "full evaluation";
const char* const claiming = "full evaluation, tags matched before";
const char* const afterCount = "after a change of a count";
const char* const afterMove = "after a move";

const bench::World& world() {
    static const bench::World world = bench::makeWorld(imageCount);
    return world;
}

void copiesTheSets(benchmark::State& state) {
    const std::size_t bytes = world().policy.rules.size() * imageCount / 8;
    const std::vector<std::byte> from(bytes, std::byte{1});
    std::vector<std::byte> to(bytes);
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), bytes);
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
}

} // namespace

int main(int argc, char** argv) {
    bench::add(copy, copiesTheSets);
    bench::add(fullEvaluation,
               [](benchmark::State& state) { bench::evaluateInFull(state, world()); });
    bench::add(claiming, [](benchmark::State& state) { bench::evaluateMatched(state, world()); });
    bench::add(afterCount,
               [](benchmark::State& state) { bench::evaluateAfterCount(state, world()); });
    bench::add(afterMove,
               [](benchmark::State& state) { bench::evaluateAfterMove(state, world()); });

    world(); // made here, so that no benchmark pays for it
    bench::Medians medians;
    bench::run(argc, argv, medians);
    medians.printRatio(copy, fullEvaluation);
    medians.printRatio(copy, claiming, " (aim: at most 20)");
    medians.printRatio(afterCount, fullEvaluation, " (required: 5)");
    medians.printRatio(afterMove, fullEvaluation, " (required: 5)");
}
