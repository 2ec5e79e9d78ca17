// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Histories, and the part of Document that hands one out and takes one in.
#include "ui/document/history.h"

#include "ui/document/changepolicy.h"
#include "ui/document/document.h"

#include <algorithm>

namespace ui {

namespace {

// As Document takes it for the verdicts of later states that have errors.
std::optional<core::Policy> validPolicy(const core::PolicyText& state) {
    if (state.draft.rules.empty() && !state.fault)
        return core::Policy();
    return (state.fault ? core::checkDraft(state.draft) : core::checkPolicyText(state)).policy;
}

} // namespace

History shortened(History history) {
    const auto kept = static_cast<int>(history.steps.size() / 2);
    const int gone = std::max(0, history.position - kept); // from the beginning
    history.first = history.after(gone);
    history.steps.erase(history.steps.begin(), history.steps.begin() + gone);
    history.steps.resize(static_cast<std::size_t>(kept));
    history.position -= gone;
    history.saved -= gone;
    if (history.saved < 0 || history.saved > kept)
        history.saved = -1;
    return history;
}

// Of the steps, those on the policy: others are kept with what they change.
History Document::history() const {
    History history;
    history.first = m_policy;
    const int saved = m_undoStack.cleanIndex();
    history.saved = saved < 0 ? -1 : 0;
    for (int i = 0; i < m_undoStack.count(); ++i) {
        const auto* step = dynamic_cast<const ChangePolicy*>(m_undoStack.command(i));
        if (!step)
            continue;
        if (history.steps.empty())
            history.first = step->before();
        history.steps.push_back({step->text(), step->after()});
        history.position += i < m_undoStack.index();
        history.saved += i < saved;
    }
    return history;
}

bool Document::isSaved() const {
    const int saved = m_undoStack.cleanIndex();
    const auto [first, last] = std::minmax(saved, m_undoStack.index());
    if (saved < 0)
        return false;
    for (int i = first; i < last; ++i)
        if (dynamic_cast<const ChangePolicy*>(m_undoStack.command(i)))
            return false;
    return true;
}

void Document::restore(const History& history) {
    setPolicy(*history.first);
    m_isRestoring = true;
    SharedPolicyText before = history.first;
    for (const History::Step& step : history.steps) {
        m_undoStack.push(new ChangePolicy(*this, step.text, EditedField{}, before, step.after));
        before = step.after;
    }
    if (history.saved < 0) {
        m_undoStack.resetClean();
    } else {
        m_undoStack.setIndex(history.saved);
        m_undoStack.setClean();
    }
    m_undoStack.setIndex(history.position);
    m_isRestoring = false;
    m_lastValid.reset();
    for (int done = history.position; done >= 0 && !m_lastValid; --done)
        m_lastValid = validPolicy(*history.after(done));
    show(history.present());
}

} // namespace ui
