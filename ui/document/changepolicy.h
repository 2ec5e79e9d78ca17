// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The undo command of all that changes the policy: what it and its text were before and after.
// Neighbours in the history share what lies between them.
#pragma once

#include "ui/document/document.h"
#include "ui/document/typededit.h"

#include <QUndoCommand>

#include <variant>

namespace ui {

class ChangePolicy : public QUndoCommand {
public:
    // What tells which steps in a row become one: the field of a card that is typed into, or what
    // is typed into the text. A field of None never merges.
    using Typed = std::variant<EditedField, TypedEdit>;

    ChangePolicy(Document& document, const QString& text, const Typed& typed,
                 SharedPolicyText before, SharedPolicyText after);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

    const SharedPolicyText& before() const { return m_before; }
    const SharedPolicyText& after() const { return m_after; }

private:
    bool goesOn(const ChangePolicy& next) const;

    Document& m_document;
    Typed m_typed;
    SharedPolicyText m_before;
    SharedPolicyText m_after;
};

} // namespace ui
