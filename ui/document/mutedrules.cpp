// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/mutedrules.h"

namespace ui {

void MutedRules::set(core::RuleId rule, bool isMuted) {
    if (isMuted)
        m_rules.insert(rule);
    else
        m_rules.erase(rule);
}

void MutedRules::welcomeNew(const core::PolicyDraft& before, const core::PolicyDraft& after) {
    for (const core::RuleDraft& rule : after.rules)
        if (!core::indexOf(before, rule.id))
            m_rules.erase(rule.id);
}

core::Policy MutedRules::without(core::Policy policy) const {
    std::erase_if(policy.rules, [this](const core::Rule& rule) { return contains(rule.id); });
    return policy;
}

core::PolicyDraft MutedRules::without(core::PolicyDraft draft) const {
    std::erase_if(draft.rules, [this](const core::RuleDraft& rule) { return contains(rule.id); });
    return draft;
}

} // namespace ui
