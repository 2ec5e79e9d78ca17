// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that are switched off to see what that changes: they stay in the policy and are saved, but
// take no part in the evaluation. Kept as long as the file is open, and in no file.
#pragma once

#include "core/policy/policydraft.h"

#include <set>

namespace ui {

class MutedRules {
public:
    bool contains(core::RuleId rule) const { return m_rules.count(rule) > 0; }
    void set(core::RuleId rule, bool isMuted);
    void clear() { m_rules.clear(); }
    // A rule that comes into the policy is not muted, even where it gets the id of one whose coming
    // was undone.
    void welcomeNew(const core::PolicyDraft& before, const core::PolicyDraft& after);

    core::Policy without(core::Policy policy) const;
    core::PolicyDraft without(core::PolicyDraft draft) const;

private:
    std::set<core::RuleId> m_rules;
};

} // namespace ui
