// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was read of a rule, complete or not, and the rule that it makes when it is.
//
//   const RuleOutline outline = checkRule(json, index, findings);    // rulecheck.h
//   ruleFrom(outline, id);                                           // without errors
#pragma once

#include "core/policy/policy.h"
#include "core/policy/rulefields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

// What a rule says, as far as it says something that can be read.
struct RuleOutline {
    std::size_t index = 0;
    std::string pointer; // of the rule
    std::optional<std::int32_t> priority;
    std::optional<StorageClass> storageClass;
    std::optional<TagStatus> tagStatus; // only with a list that goes with it
    std::vector<std::string> entries;
    std::optional<CountType> countType;
    std::optional<std::int32_t> countNumber;
    std::optional<RuleAction> action;
};

// Takes the outline of a rule without errors.
Rule ruleFrom(const RuleOutline& outline, RuleId id);

} // namespace core
