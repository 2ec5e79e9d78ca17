// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule's priority in a box of the rule's colour.
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

#include <cstdint>
#include <optional>

namespace ui {

class PriorityBadge : public QWidget {
    Q_OBJECT
public:
    PriorityBadge(core::RuleId rule, QWidget* parent);

    // Nothing where the rule has no readable priority: shown as "?".
    void setPriority(std::optional<std::int32_t> priority);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;

    core::RuleId m_rule;
    std::optional<std::int32_t> m_priority;
};

} // namespace ui
