// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/badges.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

RuleBadge::RuleBadge(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRule(m_rule, m_priority);
}

void RuleBadge::setRule(core::RuleId rule, int priority) {
    m_rule = rule;
    m_priority = priority;
    setAccessibleName(QCoreApplication::translate("ui", "rule %1").arg(priority));
    updateGeometry();
    update();
}

QSize RuleBadge::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {std::max(metrics.horizontalAdvance(QString::number(m_priority)) + 12, 22),
            metrics.height() + 3};
}

void RuleBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRuleBadge(painter, rect(), m_rule, m_priority, palette());
}

VerdictBadge::VerdictBadge(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOutcome(m_outcome);
}

void VerdictBadge::setOutcome(core::Outcome outcome) {
    m_outcome = outcome;
    setAccessibleName(verdictWord(outcome));
    updateGeometry();
    update();
}

QSize VerdictBadge::sizeHint() const {
    const QFontMetrics metrics(boldFont());
    return {metrics.horizontalAdvance(text()) + 20, metrics.height() + 6};
}

void VerdictBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(verdictGround(m_outcome, palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(verdictColour(m_outcome, palette()));
    painter.setFont(boldFont());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QString VerdictBadge::text() const {
    return verdictSign(m_outcome) + QLatin1Char(' ') + verdictWord(m_outcome);
}

QFont VerdictBadge::boldFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

} // namespace ui
