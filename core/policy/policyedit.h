// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One change of a policy as a value: to be offered, tried out by evaluation, and done.
//
//   const PolicyEdit edit = SetLimit{rule, 4};
//   if (isPossible(draft, edit))
//       offer(told(edit, draft), edited(draft, edit));    // "Let rule 1 keep the newest 4"
#pragma once

#include "core/base/message.h"
#include "core/policy/policydraft.h"

#include <cstdint>
#include <string>
#include <variant>

namespace core {

// Places count the rules in deciding order from 0 (see ruleorder.h).
struct MoveRule {
    RuleId rule{};
    std::size_t place = 0; // where it stands afterwards
    bool operator==(const MoveRule&) const = default;
};

struct SetLimit {
    RuleId rule{};
    std::int32_t number = 0; // of images or of days, as the rule's count type says
    bool operator==(const SetLimit&) const = default;
};

// A new rule that protects the images with a tag that the pattern matches (see protection.h).
struct AddProtection {
    std::string pattern;
    std::size_t place = 0;
    bool operator==(const AddProtection&) const = default;
};

// One rule for each entry of the rule's list, alike in everything else, one after another.
struct SplitRule {
    RuleId rule{};
    bool operator==(const SplitRule&) const = default;
};

struct RemoveRule {
    RuleId rule{};
    bool operator==(const RemoveRule&) const = default;
};

using PolicyEdit = std::variant<MoveRule, SetLimit, AddProtection, SplitRule, RemoveRule>;

// Whether the edit fits the draft, changes it, and adds no error that ECR would refuse (spec V1 to
// V19: 50 rules, an `any` rule last, limits, length). Not where rules have no priorities or share
// one, since their order is not known. Takes any edit, also one about a rule that has gone.
bool isPossible(const PolicyDraft& draft, const PolicyEdit& edit);

// Takes a possible edit. Rules that stay keep their ids.
PolicyDraft edited(PolicyDraft draft, const PolicyEdit& edit);

// What a button says: "Move rule 2 above rule 1", "Protect `prod-1`". Takes a possible edit and the
// draft before it; rules are named by their priorities there.
Message told(const PolicyEdit& edit, const PolicyDraft& draft);

} // namespace core
