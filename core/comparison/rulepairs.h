// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds for each rule of a policy the one that became of it in another.
#pragma once

#include "core/comparison/rulecontent.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core {

// Indexes of rules; one of the two may be missing: the rule was added or removed.
struct RulePair {
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;

    bool operator==(const RulePair&) const = default;
};

// Every rule of two valid policies. A rule is paired with the one that is most like it: the same
// but for priority and description, else one that selects and does the same, else one that selects
// the same, else the one with its priority.
std::vector<RulePair> pairRules(const std::vector<RuleContent>& before,
                                const std::vector<RuleContent>& after);

// The same of two policies as they are evaluated; indexes in Policy::rules.
std::vector<RulePair> pairRules(const Policy& before, const Policy& after);

} // namespace core
