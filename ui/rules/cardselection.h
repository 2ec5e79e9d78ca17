// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cards are selected: the current one, which other panes show, and others along with it that
// are copied, muted and deleted together.
#pragma once

#include "core/policy/policy.h"

#include <optional>
#include <set>
#include <vector>

namespace ui {

// How a card that is asked for is selected: by itself, besides the others or no more, or together
// with all from where a selection by itself began.
enum class Selecting { Alone, Toggled, Through };

class CardSelection {
public:
    std::optional<core::RuleId> current() const { return m_current; }
    bool contains(core::RuleId rule) const { return m_rules.count(rule) > 0; }

    void selectAlone(std::optional<core::RuleId> rule);
    void toggle(core::RuleId rule);
    // `order` are all rules as they stand.
    void selectThrough(core::RuleId rule, const std::vector<core::RuleId>& order);
    // The first one becomes the current one.
    void selectAll(const std::vector<core::RuleId>& rules);
    void forget(core::RuleId rule);

    bool operator==(const CardSelection&) const = default;

private:
    std::optional<core::RuleId> m_current;
    std::optional<core::RuleId> m_anchor; // where a range begins
    std::set<core::RuleId> m_rules;       // with the current one
};

} // namespace ui
