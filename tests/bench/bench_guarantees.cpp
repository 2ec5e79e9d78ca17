// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A guarantee under 50 rules with lists of up to five entries, held against what the editor does
// after each edit anyway: evaluating the policy over 100,000 images.
#include "core/guarantees/counterexample.h"
#include "tests/bench/evaluating.h"
#include "tests/bench/medians.h"
#include "tests/bench/repository.h"
#include "tests/support/builders.h"
#include "tests/support/dice.h"

#include <string>
#include <vector>

namespace {

const char* const fullEvaluation = "evaluation of 100,000 images";
const char* const ordinary = "guarantee, lists as people write them";
const char* const entangled = "guarantee, lists of overlapping stars";
const char* const example = "counterexample of 1,001 images";

const core::Guarantee guarantee{.keep = {core::TagPattern::pattern("prod-*")}};

std::string ordinaryEntry(test::Dice& dice) {
    static const std::vector<std::string> words = {"dev",  "prod",   "pr", "main",    "release",
                                                   "team", "hotfix", "rc", "nightly", "v"};
    const std::string word = dice.pick(words) + '-' + std::to_string(dice.roll(20));
    return dice.oneIn(4) ? "*-" + word : word + '*';
}

std::string entangledEntry(test::Dice& dice) {
    std::string text;
    for (int piece = 0; piece < 4; ++piece) {
        text += '*';
        for (std::size_t more = 1 + dice.roll(3); more > 0; --more)
            text += "prod"[dice.roll(4)];
    }
    return text;
}

core::Policy policyOf(std::string (*entry)(test::Dice&)) {
    test::Dice dice(1);
    std::vector<core::Rule> rules;
    for (int priority = 1; priority <= 50; ++priority) {
        std::vector<core::TagPattern> entries;
        for (std::size_t more = 1 + dice.roll(5); more > 0; --more)
            entries.push_back(core::TagPattern::pattern(entry(dice)));
        rules.push_back(test::rule(priority).selecting(entries).keeps(1000));
    }
    return test::policyOf(rules);
}

void proves(benchmark::State& state, const core::Policy& policy) {
    for (auto _ : state)
        benchmark::DoNotOptimize(core::prove(policy, guarantee));
}

void showsAnExample(benchmark::State& state) {
    const core::Policy policy = policyOf(ordinaryEntry);
    const core::Proof proof = core::prove(policy, guarantee);
    for (auto _ : state)
        benchmark::DoNotOptimize(core::counterexample(policy, guarantee, proof, test::testNow));
}

const bench::World& world() {
    static const bench::World world = bench::makeWorld(100'000);
    return world;
}

} // namespace

int main(int argc, char** argv) {
    bench::add(fullEvaluation,
               [](benchmark::State& state) { bench::evaluateInFull(state, world()); });
    bench::add(ordinary, [](benchmark::State& state) { proves(state, policyOf(ordinaryEntry)); });
    bench::add(entangled, [](benchmark::State& state) { proves(state, policyOf(entangledEntry)); });
    bench::add(example, showsAnExample);

    world(); // made here, so that no benchmark pays for it
    bench::Medians medians;
    bench::run(argc, argv, medians);
    medians.printRatio(ordinary, fullEvaluation);
    medians.printRatio(entangled, fullEvaluation);
}
