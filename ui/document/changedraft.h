// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one undo command: what the policy was before and after.
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace ui {

class ChangeDraft : public QUndoCommand {
public:
    // A field of None never merges.
    ChangeDraft(Document& document, const QString& text, const EditedField& field,
                SharedDraft before, SharedDraft after);

    const SharedDraft& before() const { return m_before; }
    const SharedDraft& after() const { return m_after; }

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    EditedField m_field;
    SharedDraft m_before;
    SharedDraft m_after;
};

} // namespace ui
