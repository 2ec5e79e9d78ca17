// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checks.h"

#include <algorithm>
#include <iostream>
#include <vector>

namespace test {

namespace {

// When everything is wrong, the first failures tell as much as all of them.
constexpr std::size_t mostFailuresShown = 20;

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

std::string lineDiff(std::string_view actual, std::string_view expected) {
    const auto came = linesOf(actual);
    const auto wanted = linesOf(expected);

    // same[i][j]: the longest common subsequence of the lines from i and from j on.
    std::vector<std::vector<std::size_t>> same(wanted.size() + 1,
                                               std::vector<std::size_t>(came.size() + 1, 0));
    for (std::size_t i = wanted.size(); i-- > 0;)
        for (std::size_t j = came.size(); j-- > 0;)
            same[i][j] = wanted[i] == came[j] ? same[i + 1][j + 1] + 1
                                              : std::max(same[i + 1][j], same[i][j + 1]);

    std::string diff;
    const auto append = [&](std::string_view sign, std::string_view line) {
        diff.append("    ").append(sign).append(line).append("\n");
    };
    std::size_t i = 0, j = 0;
    while (i < wanted.size() || j < came.size()) {
        if (i < wanted.size() && j < came.size() && wanted[i] == came[j]) {
            append("  ", wanted[i]);
            ++i;
            ++j;
        } else if (j == came.size() || (i < wanted.size() && same[i + 1][j] >= same[i][j + 1])) {
            append("- ", wanted[i++]);
        } else {
            append("+ ", came[j++]);
        }
    }
    return diff;
}

bool Checks::isTrue(std::string_view name, bool claim, std::string_view detail) {
    ++m_checks;
    if (!claim)
        printFailure(name, detail);
    return claim;
}

bool Checks::equal(std::string_view name, std::string_view actual, std::string_view expected) {
    ++m_checks;
    if (actual == expected)
        return true;
    printFailure(name, lineDiff(actual, expected));
    return false;
}

void Checks::printFailure(std::string_view name, std::string_view detail) {
    ++m_failures;
    if (m_failures > mostFailuresShown)
        return;
    std::cout << "FAIL  " << name << '\n' << detail;
    if (!detail.empty() && detail.back() != '\n')
        std::cout << '\n';
    std::cout.flush();
}

int Checks::exitCode() const {
    std::cout << m_checks << " checks, " << m_failures << " failed\n";
    return m_checks > 0 && m_failures == 0 ? 0 : 1;
}

} // namespace test
