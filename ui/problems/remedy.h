// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mends a finding that no field of a card can: an undo step that is offered where the finding
// is shown.
//
//   if (const auto remedy = remedyFor(finding, document.draft()))
//       button->setText(remedy->text);    // "Remove `x-note`", "Renumber the rules 1 to n"
#pragma once

#include "core/traps/trap.h"
#include "ui/document/document.h"

#include <QString>

#include <functional>
#include <optional>

namespace ui {

struct Remedy {
    QString text; // plain; also that of the undo step
    // Of a finding; nothing where laying the text out anew is enough.
    std::function<void(core::PolicyDraft&)> mend;
    // Of a trap, or where a rule goes.
    std::optional<core::PolicyEdit> repair = {};

    void apply(Document& document) const {
        if (repair)
            document.carryOut(*repair, text);
        else if (mend)
            document.change(text, mend);
        else
            document.layOut();
    }
};

// The finding must be one of the draft.
std::optional<Remedy> remedyFor(const core::Finding& finding, const core::PolicyDraft& draft);

// The trap may be one of the draft before the last change.
std::optional<Remedy> remedyFor(const core::Trap& trap, const core::PolicyDraft& draft);

} // namespace ui
