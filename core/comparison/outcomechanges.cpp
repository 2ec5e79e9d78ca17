// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/outcomechanges.h"

#include <cassert>

namespace core {

OutcomeChanges outcomeChanges(const Evaluation& before, const Evaluation& after) {
    assert(before.images().size() == after.images().size());
    OutcomeChanges changes{after.expiring(), after.archiving(), before.expiring()};
    changes.newlyExpires -= before.expiring();
    changes.newlyArchived -= before.archiving();
    changes.newlyKept |= before.archiving();
    changes.newlyKept -= after.expiring();
    changes.newlyKept -= after.archiving();
    return changes;
}

} // namespace core
