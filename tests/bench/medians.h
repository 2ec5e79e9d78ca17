// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Benchmarks of one run held against one another: a time says little on a machine with a load of
// its own, the ratio of two times of one run says much.
//
//   bench::add(fast, runsFast);
//   bench::add(slow, runsSlow);
//   bench::Medians medians;
//   bench::run(argc, argv, medians);
//   medians.printRatio(fast, slow, " (required: 50)");
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace bench {

void add(const char* name, void (*run)(benchmark::State&));

// Prints as usual and remembers the median of each benchmark.
class Medians : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override;

    // Nothing where one of the two did not run.
    void printRatio(const char* fast, const char* slow, const char* required = "") const;

private:
    std::map<std::string, double> m_medians;
};

// Runs what was added, as the program's arguments ask for; ends the program where they are wrong.
void run(int argc, char** argv, Medians& medians);

} // namespace bench
