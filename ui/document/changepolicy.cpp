// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/changepolicy.h"

namespace ui {

ChangePolicy::ChangePolicy(Document& document, const QString& text, const Typed& typed,
                           SharedPolicyText before, SharedPolicyText after)
    : QUndoCommand(text)
    , m_document(document)
    , m_typed(typed)
    , m_before(std::move(before))
    , m_after(std::move(after)) {}

void ChangePolicy::undo() {
    m_document.show(m_before);
}

void ChangePolicy::redo() {
    m_document.show(m_after);
}

int ChangePolicy::id() const {
    const auto* field = std::get_if<EditedField>(&m_typed);
    return field && field->field == Field::None ? -1 : 1;
}

bool ChangePolicy::mergeWith(const QUndoCommand* other) {
    const auto& next = static_cast<const ChangePolicy&>(*other);
    if (!goesOn(next))
        return false;
    m_typed = next.m_typed;
    m_after = next.m_after;
    setObsolete(m_after->text == m_before->text); // typed back to where it began
    return true;
}

bool ChangePolicy::goesOn(const ChangePolicy& next) const {
    if (m_typed.index() != next.m_typed.index())
        return false;
    if (const auto* field = std::get_if<EditedField>(&m_typed))
        return *field == std::get<EditedField>(next.m_typed);
    // Undoing leads back to the last text that was whole.
    const bool breaks = !m_after->fault && next.m_after->fault;
    return !breaks && std::get<TypedEdit>(m_typed).goesOnWith(std::get<TypedEdit>(next.m_typed));
}

} // namespace ui
