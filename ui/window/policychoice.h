// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The policy in a text: where there are several, the user says which to open.
#pragma once

#include "core/policy/policytext.h"
#include "core/shapes/foundpolicy.h"

#include <QString>

#include <optional>
#include <string_view>

class QWidget;

namespace ui {

struct ChosenPolicy {
    QString name; // of several; empty where there was no choice
    core::PolicyFile file;
    core::PolicyDraft draft;
};

// The policy's text as it is in the file; laid out where there it is one line of something else,
// or another language. `isKept` tells which.
struct OpenedText {
    core::PolicyText policy;
    bool isKept;
};
OpenedText textOf(const ChosenPolicy& chosen);

// Whether a text that could not be opened is a policy all the same, which is broken and can be
// mended as a text.
bool canBeMended(std::string_view text);

// Takes a text in any shape. `source` is what it comes from, fit to show. Errors as findPolicies,
// FoundPolicy::file and draftFrom, with places in the text; nothing when the user chose none.
std::optional<core::Result<ChosenPolicy>> choosePolicy(std::string_view text, const QString& source,
                                                       QWidget* window);

} // namespace ui
