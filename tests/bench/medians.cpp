// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/medians.h"

#include <cstdio>
#include <cstdlib>

namespace bench {

void add(const char* name, void (*run)(benchmark::State&)) {
    benchmark::RegisterBenchmark(name, run)
        ->Unit(benchmark::kMillisecond)
        ->Repetitions(5)
        ->ReportAggregatesOnly();
}

void Medians::ReportRuns(const std::vector<Run>& runs) {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs)
        if (run.aggregate_name == "median")
            m_medians[run.run_name.function_name] = run.GetAdjustedCPUTime();
}

void Medians::printRatio(const char* fast, const char* slow, const char* required) const {
    const auto one = m_medians.find(fast);
    const auto other = m_medians.find(slow);
    if (one != m_medians.end() && other != m_medians.end())
        std::printf("%s: %.1f times faster than %s%s\n", fast, other->second / one->second, slow,
                    required);
}

void run(int argc, char** argv, Medians& medians) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        std::exit(2);
    benchmark::RunSpecifiedBenchmarks(&medians);
    std::puts("");
}

} // namespace bench
