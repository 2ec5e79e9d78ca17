// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells what is different between two policies for ECR, rule by rule.
//
//   const auto differences = comparePolicies(before, after);
//   areEqual(differences);        // nothing that decides is different
//   differences[0].isMoved;       // the rule decides before or after others now
//
// What does not matter: the order of rules in the file and of keys, white space, the order of a
// list's entries and repeated ones, empty lists, `standard` said or left out (contentOf), and keys
// beside `rules`. A description decides nothing: it is told, and policies that differ in nothing
// else are equal. A priority counts, also where the order of the rules stays: verdicts name it.
#pragma once

#include "core/comparison/rulecontent.h"

#include <optional>
#include <vector>

namespace core {

struct ValueDifference {
    RuleKey key;
    JsonValue before; // null where the rule did not say, or was not there
    JsonValue after;

    bool operator==(const ValueDifference&) const = default;
};

struct RuleDifference {
    std::optional<std::size_t> before; // index in the old draft's rules; nothing: added
    std::optional<std::size_t> after;  // index in the new draft's rules; nothing: removed
    bool isMoved = false;              // not merely renumbered: its place among the others changed
    std::vector<ValueDifference> values; // in the order of RuleKey

    bool operator==(const RuleDifference&) const = default;
};

// Takes two valid policies. By the new priority, for rules that were removed by the old one.
// Rules are paired as pairRules does; of the pairs as few as possible count as moved.
std::vector<RuleDifference> comparePolicies(const PolicyDraft& before, const PolicyDraft& after);

// Whether more than the description differs.
bool decides(const RuleDifference& difference);

bool areEqual(const std::vector<RuleDifference>& differences);

} // namespace core
