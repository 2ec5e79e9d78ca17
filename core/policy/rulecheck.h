// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks one rule by itself (spec V4 to V6, V8 to V16, I5), and reads out what is readable of it.
#pragma once

#include "core/policy/findinglist.h"
#include "core/policy/policy.h"
#include "core/policy/rulefields.h"

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

RuleOutline checkRule(const JsonValue& rule, std::size_t index, FindingList& findings);

// Takes the outline of a rule without errors.
Rule ruleFrom(const RuleOutline& outline, RuleId id);

} // namespace core
