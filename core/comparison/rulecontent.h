// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rule says, in one form for all the ways to write it.
//
//   contentOf(a) == contentOf(b);    // order of keys and entries, empty lists … do not matter
//   valueOf(contentOf(rule), RuleKey::CountNumber);    // 2
#pragma once

#include "core/json/jsonvalue.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace core {

// The keys of the language, in the order of spec section 1.
enum class RuleKey {
    Priority,
    Description,
    TagStatus,
    TagPatternList,
    TagPrefixList,
    StorageClass,
    CountType,
    CountUnit,
    CountNumber,
    ActionType,
    TargetStorageClass
};
inline constexpr std::size_t ruleKeyCount = 11;

// As a policy has it: "rulePriority".
std::string_view word(RuleKey key);

// A value for each key; null where the rule has none.
using RuleContent = std::array<JsonValue, ruleKeyCount>;

const JsonValue& valueOf(const RuleContent& content, RuleKey key);

// Of a rule of a valid policy.
RulePriority priorityOf(const RuleContent& content);

// Lists are sorted and each entry is there once; an empty list or description is as good as none,
// no storage class as good as `standard` (spec V14). Keys that are not of the language are left
// out: a policy with one in a rule is not valid (spec V4, V5).
RuleContent contentOf(const RuleDraft& rule);

} // namespace core
