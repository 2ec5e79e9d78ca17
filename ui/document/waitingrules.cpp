// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/waitingrules.h"

#include "core/policy/rulefields.h"

namespace ui {

std::optional<core::Policy> policyWithoutWaiting(const core::PolicyDraft& draft) {
    core::PolicyDraft others = draft;
    const auto waiting = std::erase_if(
        others.rules, [](const core::RuleDraft& rule) { return namesNoTag(core::fieldsOf(rule)); });
    if (waiting == 0)
        return {};
    return others.rules.empty() ? core::Policy() : core::checkDraft(others).policy;
}

} // namespace ui
