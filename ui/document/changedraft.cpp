// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/changedraft.h"

namespace ui {

ChangeDraft::ChangeDraft(Document& document, const QString& text, const EditedField& field,
                         SharedDraft before, SharedDraft after)
    : QUndoCommand(text)
    , m_document(document)
    , m_field(field)
    , m_before(std::move(before))
    , m_after(std::move(after)) {}

void ChangeDraft::undo() {
    m_document.show(*m_before);
}

void ChangeDraft::redo() {
    m_document.show(*m_after);
}

int ChangeDraft::id() const {
    return m_field.field == Field::None ? -1 : 1;
}

bool ChangeDraft::mergeWith(const QUndoCommand* other) {
    const auto& next = static_cast<const ChangeDraft&>(*other);
    if (next.m_field != m_field)
        return false;
    m_after = next.m_after;
    setObsolete(*m_after == *m_before); // typed back to where it began
    return true;
}

} // namespace ui
