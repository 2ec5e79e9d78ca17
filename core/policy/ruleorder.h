// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing which rule decides first.
//
// Moving a rule deals out the priorities that are there: 10, 20, 30 stay 10, 20, 30 and only
// change owners. The rules' order in the file stays as it is, so that a diff shows the change
// and nothing else.
#pragma once

#include "core/policy/policydraft.h"

#include <optional>

namespace core {

// Why a rule cannot stand at a place.
enum class MoveObstacle {
    AnyRuleMustBeLast, // spec V17: an `any` rule decides after the others of its storage class
    NoPriority,        // some rule has no readable priority, or two share one
};

// Whether each rule has a readable priority of its own, so that their order is known.
bool haveDistinctPriorities(const PolicyDraft& draft);

// Places count the rules in deciding order from 0. Nothing when the move is fine.
std::optional<MoveObstacle> obstacle(const PolicyDraft& draft, RuleId rule, std::size_t place);

// Takes a move without an obstacle. Returns the draft with priorities dealt out anew.
PolicyDraft moved(PolicyDraft draft, RuleId rule, std::size_t place);

// Priorities 1, 2, 3, … in deciding order.
PolicyDraft renumbered(PolicyDraft draft);

// A free priority for a rule that is added to decide at `place`; deals the following priorities
// out anew where there is no gap. The rule itself must not be in the draft yet.
std::int32_t makeRoomAt(PolicyDraft& draft, std::size_t place);

// The last place where a new rule that is no `any` rule can stand: before an `any` rule of
// the standard class at the end, else after all.
std::size_t placeForNewRule(const PolicyDraft& draft);

} // namespace core
