// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ECR accepts and people regret.
//
//   for (const Trap& trap : findTraps(policy, draft, places, &evaluation))
//       show(trap.finding.id, trap.finding.message);    // "and-list", "An image needs a tag for …"
#pragma once

#include "core/images/imageset.h"
#include "core/policy/finding.h"
#include "core/policy/policyedit.h"

#include <optional>

namespace core {

struct Trap {
    Finding finding; // a warning or a note; its id is a word
    // Those of the list that are concerned; of no size where there is no list, or none is.
    ImageSet images;
    // Possible in the draft; moves no rule where loaded images would go that stay now (moves.h).
    std::optional<PolicyEdit> repair;

    bool operator==(const Trap&) const = default;
};

} // namespace core
