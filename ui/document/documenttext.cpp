// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the document that is about the policy's text.
#include "ui/document/changepolicy.h"
#include "ui/document/document.h"

namespace ui {

const std::string& Document::text() const {
    return shown().text;
}

const std::optional<core::Error>& Document::fault() const {
    return m_policy->fault;
}

SharedPolicyText Document::withText(std::string text) {
    auto after =
        std::make_shared<const core::PolicyText>(core::withText(*m_policy, std::move(text)));
    m_muted.welcomeNew(m_policy->draft, after->draft);
    return after;
}

void Document::editText(std::string text) {
    cancelMove();
    if (text == m_policy->text)
        return;
    const SharedPolicyText after = withText(std::move(text));
    m_undoStack.push(new ChangePolicy(*this, tr("Edit the text"),
                                      typedEdit(m_policy->text, after->text), m_policy, after));
}

void Document::replaceText(const QString& undoText, std::string text) {
    cancelMove();
    if (text != m_policy->text)
        m_undoStack.push(
            new ChangePolicy(*this, undoText, EditedField{}, m_policy, withText(std::move(text))));
}

void Document::layOut() {
    cancelMove();
    if (fault())
        return;
    auto after = std::make_shared<const core::PolicyText>(core::laidOut(m_policy->draft));
    if (after->text != m_policy->text)
        m_undoStack.push(
            new ChangePolicy(*this, tr("Lay out the text"), EditedField{}, m_policy, after));
}

bool Document::canUndoToWholeText() const {
    for (int i = m_undoStack.index(); fault() && i-- > 0;) {
        const auto* step = dynamic_cast<const ChangePolicy*>(m_undoStack.command(i));
        if (step && !step->before()->fault)
            return true;
    }
    return false;
}

void Document::undoToWholeText() {
    if (!canUndoToWholeText())
        return;
    while (fault())
        m_undoStack.undo();
}

} // namespace ui
