// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page tests/data/CONFORMANCE.md: which case shows what, and which wrong models it exposes.
#pragma once

#include "tests/support/case_folders.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace test {

// A rule of the spec that cases can pin: E of evaluating, I of reading images.
struct SpecRule {
    std::string_view id;
    std::string_view text;
};
std::span<const SpecRule> specRules();

struct CaseOnPage {
    Case row;
    std::string folder;                    // relative to tests/data
    std::vector<std::string_view> exposed; // names of wrong models, in their order
};

// The whole page, in Markdown.
std::string conformancePage(const std::vector<CaseOnPage>& cases);

} // namespace test
