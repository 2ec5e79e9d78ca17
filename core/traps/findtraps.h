// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what ECR accepts and people regret: the traps of a valid policy, and with images those that
// these are in.
//
//   const JsonText json = *readJson(text);
//   findTraps(*checked.policy, draft, json.places, &evaluation);
//
// Decided by exact reasoning about every image that there could be. Where a question is too large
// there is no finding about it, and one note, "undecided-trap", tells how many there were.
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/json/textplaces.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"
#include "core/traps/trap.h"

#include <vector>

namespace core {

// In the order of their places. The draft is the one that the policy was made of, with the places
// of its text; the evaluation is one of that policy, or null where no images are loaded.
std::vector<Trap> findTraps(const Policy& policy, const PolicyDraft& draft,
                            const TextPlaces& places, const Evaluation* evaluation);

// Whether one of the traps says all that the finding does, so that people need not be told twice:
// I5 of the only entry of a rule, which "impossible-pattern" tells with what comes of it.
bool isToldBy(const Finding& finding, const std::vector<Trap>& traps);

} // namespace core
