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

History Document::history() const {
    const auto step = [this](int index) {
        return static_cast<const ChangePolicy*>(m_undoStack.command(index));
    };
    History history;
    history.first = m_undoStack.count() > 0 ? step(0)->before() : m_policy;
    for (int i = 0; i < m_undoStack.count(); ++i)
        history.steps.push_back({step(i)->text(), step(i)->after()});
    history.position = m_undoStack.index();
    history.saved = m_undoStack.cleanIndex();
    return history;
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
