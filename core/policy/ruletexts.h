// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules as a text that goes from one window to another: a policy that has these rules alone.
//
//   clipboard = printRules(draft, {RuleId(2)});
//   addRules(other, *rulesFrom(clipboard), placeForNewRule(other));
#pragma once

#include "core/policy/policydraft.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// In the order in which they decide.
std::string printRules(const PolicyDraft& draft, const std::vector<RuleId>& rules);

// The rules of a policy, of a list of rules, or one rule by itself, in the order in which they
// decide. Errors as readJson and draftFrom.
Result<std::vector<RuleDraft>> rulesFrom(std::string_view text);

// Adds copies that decide one after another from `place` on, with free priorities and ids; rules
// about any image go to the end, where alone they may stand (spec V17). Returns the ids.
std::vector<RuleId> addRules(PolicyDraft& draft, const std::vector<RuleDraft>& rules,
                             std::size_t place);

} // namespace core
