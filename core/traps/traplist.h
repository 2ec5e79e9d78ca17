// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collects traps while they are looked for, each with its place in the text.
#pragma once

#include "core/json/textplaces.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"
#include "core/traps/trap.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

// The part of a rule that a trap is about.
enum class RulePart { Whole, Entries, FirstEntry, CountNumber };

class TrapList {
public:
    // The draft is the one that the policy was made of, and the places are those of its text.
    TrapList(const Policy& policy, const PolicyDraft& draft, const TextPlaces& places);

    // Takes the rule's index in Policy::rules.
    void add(std::string_view id, Severity severity, std::size_t rule, RulePart part,
             Message message);
    // About the policy as a whole.
    void add(std::string_view id, Severity severity, Message message);

    // Of the trap that was added last.
    void concerns(ImageSet images);
    // Leaves it out where the draft does not allow it.
    void offer(PolicyEdit repair);

    bool has(std::string_view id, std::size_t rule) const;

    // All of them in the order of their places.
    std::vector<Trap> sorted() &&;

    // Of a rule with that index in Policy::rules, which is also its place in deciding order.
    RuleId idOf(std::size_t rule) const { return m_policy.rules[rule].id; }
    std::string priorityOf(std::size_t rule) const;

private:
    const Policy& m_policy;
    const PolicyDraft& m_draft;
    const TextPlaces& m_places;
    std::vector<Trap> m_traps;
};

} // namespace core
