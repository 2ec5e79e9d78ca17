// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of findings: for each policy all that is found in it, where, and what stands there.
#pragma once

#include <string>
#include <vector>

namespace test {

struct ExpectedFinding {
    std::string id;
    std::string severity;
    std::string pointer;
    std::string at; // how the text goes on from the finding's place
    bool isAssumption = false;
};

struct FindingRow {
    std::string name;
    std::string text;
    std::vector<ExpectedFinding> findings; // all of them, in the order of their places
    std::string ecr = {};                  // of the first finding; empty: not compared
    std::string message = {};              // likewise, of the last finding
};

std::vector<FindingRow> findingTable();

// What rules do to one another, and several findings at once; part of the table.
std::vector<FindingRow> clashTable();

} // namespace test
