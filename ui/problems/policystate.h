// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the policy as it stands decides about images, and if not, what to do: one sentence for
// all places that show verdicts.
//
//   const PolicyState state = stateOf(document);
//   strip->show(state.severity, state.text);    // "Type a prefix for rule 3: until then …"
#pragma once

#include "ui/document/document.h"

#include <QString>

#include <chrono>

namespace ui {

struct PolicyState {
    enum class Kind {
        Decides,
        HasNoRules,
        IsIncomplete, // all that is wrong is that rules name no tag yet
        HasErrors,
        IsBroken, // the text is no JSON, or no list of rules
    };
    Kind kind = Kind::Decides;
    QString text; // plain; empty where the policy decides

    bool operator==(const PolicyState&) const = default;
};

PolicyState stateOf(const Document& document);

// How long a text may be broken before that is told: it is for a moment whenever a key or a bracket
// is typed.
inline constexpr std::chrono::milliseconds patienceWithTyping{700};

} // namespace ui
