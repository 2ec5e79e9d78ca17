// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The policy in a text: where there are several, the user says which to open.
#pragma once

#include "core/policy/policydraft.h"
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

// Takes a text in any shape. `source` is what it comes from, fit to show. Errors as findPolicies,
// FoundPolicy::file and draftFrom, with places in the text; nothing when the user chose none.
std::optional<core::Result<ChosenPolicy>> choosePolicy(std::string_view text, const QString& source,
                                                       QWidget* window);

} // namespace ui
