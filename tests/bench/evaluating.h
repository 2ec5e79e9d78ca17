// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What evaluation is timed at: in full and after the smallest changes, verdict counts included.
//
//   bench::add("in full", [](benchmark::State& state) { bench::evaluateInFull(state, world()); });
#pragma once

#include "tests/bench/repository.h"

#include <benchmark/benchmark.h>

namespace bench {

// With an evaluator that knows nothing yet.
void evaluateInFull(benchmark::State& state, const World& world);

// The same policy, with an evaluator that has matched its tags.
void evaluateMatched(benchmark::State& state, const World& world);

void evaluateAfterCount(benchmark::State& state, const World& world);

// Two neighbours trade places each time.
void evaluateAfterMove(benchmark::State& state, const World& world);

} // namespace bench
