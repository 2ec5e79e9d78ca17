// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A test program's own bookkeeping, for tests that run where no Qt is installed.
//
//   test::Checks checks;
//   checks.equal("keeps the newest five", actualText, expectedText);
//   return checks.exitCode();
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace test {

class Checks {
public:
    // Prints the name and `detail` when the claim does not hold.
    bool isTrue(std::string_view name, bool claim, std::string_view detail = {});

    // Prints the name and the lines that differ when the texts are not the same.
    bool equal(std::string_view name, std::string_view actual, std::string_view expected);

    // Says how many checks there were; 0 when all of them held and there was at least one.
    int exitCode() const;

private:
    void printFailure(std::string_view name, std::string_view detail);

    std::size_t m_checks = 0;
    std::size_t m_failures = 0;
};

// The lines of the two texts: what is expected marked `-`, what came instead `+`.
std::string lineDiff(std::string_view actual, std::string_view expected);

} // namespace test
