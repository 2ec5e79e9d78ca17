// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/cardselection.h"

#include <algorithm>

namespace ui {

void CardSelection::selectAlone(std::optional<core::RuleId> rule) {
    m_current = m_anchor = rule;
    m_rules.clear();
    if (rule)
        m_rules.insert(*rule);
}

void CardSelection::toggle(core::RuleId rule) {
    if (contains(rule)) {
        forget(rule);
        return;
    }
    m_rules.insert(rule);
    m_current = m_anchor = rule;
}

void CardSelection::selectThrough(core::RuleId rule, const std::vector<core::RuleId>& order) {
    auto from = std::ranges::find(order, m_anchor.value_or(rule));
    auto to = std::ranges::find(order, rule);
    if (from == order.end() || to == order.end()) {
        selectAlone(rule);
        return;
    }
    m_anchor = *from;
    m_current = rule;
    if (to < from)
        std::swap(from, to);
    m_rules = std::set<core::RuleId>(from, to + 1);
}

void CardSelection::selectAll(const std::vector<core::RuleId>& rules) {
    m_rules = std::set<core::RuleId>(rules.begin(), rules.end());
    m_current = m_anchor = rules.empty() ? std::nullopt : std::optional(rules.front());
}

void CardSelection::forget(core::RuleId rule) {
    m_rules.erase(rule);
    if (m_anchor == rule)
        m_anchor.reset();
    if (m_current == rule)
        m_current = m_rules.empty() ? std::nullopt : std::optional(*m_rules.begin());
}

} // namespace ui
