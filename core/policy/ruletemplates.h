// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules to start from, each at the place where it belongs.
//
//   if (!rivalOf(draft, RuleTemplate::CatchAll))
//       id = addRule(draft, RuleTemplate::CatchAll);
#pragma once

#include "core/policy/policydraft.h"

#include <optional>

namespace core {

enum class RuleTemplate {
    KeepNewest,        // of a prefix, which is still to be typed
    Protect,           // images with a prefix, which is still to be typed; decides first
    ExpireUntagged,    // some days after their push
    ArchiveUnpulled,   // any image that was not pulled for some days
    ExpireFromArchive, // any image in the archive
    CatchAll,          // any image; keeps the newest
};

// The rule that a rule of this template may not stand beside: another one about any image of its
// storage class (spec V17), or about untagged ones (V18).
std::optional<RuleId> rivalOf(const PolicyDraft& draft, RuleTemplate kind);

// Adds the rule and returns its id; it takes a free priority, for which others may have to move.
RuleId addRule(PolicyDraft& draft, RuleTemplate kind);

} // namespace core
