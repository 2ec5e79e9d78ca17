// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/rulelegend.h"

#include "ui/images/relationtint.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

namespace ui {

RuleLegend::RuleLegend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RuleLegend::invite(const QString& invitation) {
    m_entries.clear();
    m_invitation = invitation;
    setAccessibleName(text());
    setToolTip({});
    update();
}

void RuleLegend::setRule(const core::Rule& rule, const core::RuleFigures& figures) {
    const auto count = [this](std::size_t images) {
        return locale().toString(static_cast<qulonglong>(images));
    };
    m_rule = rule.id;
    m_priority = static_cast<int>(rule.priority);
    // A rule marks what it acts on and what it loses (spec E4), parts of indexes left aside.
    m_entries = {
        {RuleRelation::Identifies, tr("identifies %1").arg(count(figures.identifies))},
        {RuleRelation::Marks, tr("marks %1").arg(count(figures.actsOn + figures.loses))},
        {RuleRelation::Loses, tr("loses %1").arg(count(figures.loses))},
    };
    setAccessibleName(text());
    setToolTip(tr("The rows in the table are tinted: faintly what the rule identifies, more "
                  "strongly what it also acts on, hatched what it would act on if no earlier "
                  "rule had claimed it."));
    update();
}

QString RuleLegend::text() const {
    if (m_entries.empty())
        return m_invitation;
    QStringList parts;
    for (const Entry& entry : m_entries)
        parts << entry.text;
    return tr("Rule %1").arg(m_priority) + QLatin1Char(' ') + parts.join(QStringLiteral(" · "));
}

QSize RuleLegend::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height() + space::small};
}

void RuleLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours(palette());
    if (m_entries.empty()) {
        painter.setPen(c.soft);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine, text());
        return;
    }
    int left = paintRuleBadge(painter, rect(), m_rule, m_priority, palette()) + space::small;
    const int side = fontMetrics().height();
    for (const Entry& entry : m_entries) {
        const QRect swatch(left, (height() - side) / 2, side + space::small, side);
        painter.fillRect(swatch, c.panel);
        paintRelationTint(painter, swatch, entry.relation, m_rule, palette());
        paintRelationBar(painter, swatch, entry.relation, m_rule, palette());
        painter.setPen(ruleColour(m_rule, palette()));
        painter.drawText(swatch.adjusted(space::tiny, 0, 0, 0), Qt::AlignCenter,
                         relationSign(entry.relation));
        left = swatch.right() + space::small;
        painter.setPen(c.text);
        painter.drawText(QRect(left, 0, width() - left, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
        left += fontMetrics().horizontalAdvance(entry.text) + space::large;
    }
}

} // namespace ui
