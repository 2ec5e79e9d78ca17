// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/prioritybadge.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

PriorityBadge::PriorityBadge(core::RuleId rule, QWidget* parent)
    : QWidget(parent)
    , m_rule(rule) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Priority: the smallest number decides first. Drag the card to change it."));
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    setFont(bold);
    setAccessibleName(tr("Priority %1").arg(text()));
}

void PriorityBadge::setPriority(std::optional<std::int32_t> priority) {
    if (m_priority == priority)
        return;
    m_priority = priority;
    setAccessibleName(tr("Priority %1").arg(text()));
    updateGeometry();
    update();
}

QString PriorityBadge::text() const {
    return m_priority ? QString::number(*m_priority) : QStringLiteral("?");
}

QSize PriorityBadge::sizeHint() const {
    return {std::max(26, fontMetrics().horizontalAdvance(text()) + 14),
            fontMetrics().height() + space::tiny};
}

void PriorityBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ruleColour(m_rule, palette()));
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    painter.setPen(ruleTextColour(palette()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ui
