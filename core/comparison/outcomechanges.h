// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images have another verdict after a change, whichever rule decides about them.
//
//   const OutcomeChanges changes = outcomeChanges(before, after);
//   changes.newlyKept.count();    // what the change saves
#pragma once

#include "core/evaluation/evaluation.h"

namespace core {

struct OutcomeChanges {
    ImageSet newlyExpires;
    ImageSet newlyArchived; // also of what expired before
    ImageSet newlyKept;
};

// Takes two evaluations of the same images.
OutcomeChanges outcomeChanges(const Evaluation& before, const Evaluation& after);

} // namespace core
