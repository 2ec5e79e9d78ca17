// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a policy as its user has it, side by side with the draft that it says. An edit of the
// one changes of the other only what differs.
//
//   PolicyText policy = withText(laidOut(emptyDraft()), text);
//   policy = withDraft(policy, renumbered(policy.draft));    // changes the numbers' characters
//
// While the text is broken, the draft is the one that it said last.
#pragma once

#include "core/policy/policydraft.h"

#include <optional>
#include <string>

namespace core {

struct PolicyText {
    std::string text; // UTF-8
    PolicyDraft draft;
    // Why the text says no draft, with the place in it: errors of readJson and draftFrom.
    std::optional<Error> fault;

    bool operator==(const PolicyText&) const = default;
};

// The draft in the layout that printPolicy gives.
PolicyText laidOut(PolicyDraft draft);

// Another draft in the layout that the text has: what is the same stays as it is written, what is
// new is laid out as what is around it. Rules are the same by their ids. `before` must not be
// broken.
PolicyText withDraft(const PolicyText& before, PolicyDraft draft);

// Another text. Its rules keep the ids of those that they go on from: the same rule, else one of
// the same priority, else the one at that place between two that are known.
PolicyText withText(const PolicyText& before, std::string text);

} // namespace core
