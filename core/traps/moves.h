// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether it is harmless to let a rule decide earlier: what is offered as a repair must not let
// images go that stay without it.
//
//   if (!mayLoseByMove(rule, place, scene))
//       traps.offer(MoveRule{traps.idOf(rule), place});
#pragma once

#include "core/traps/trapfinders.h"

namespace core {

// Whether the rule may let go what the other keeps, or expire what the other archives, of images
// that both are about. Exact for ages, and for counts where the other is about all that the rule
// is about (spec E4).
bool mayLoseMore(std::size_t rule, std::size_t than, TagQuestions& questions, const Policy& policy);

// Whether the rule, moved up to that place in deciding order, comes above one that is meant to
// keep more of images of both, or loses loaded images that stay now.
bool mayLoseByMove(std::size_t rule, std::size_t place, const TrapScene& scene);

} // namespace core
