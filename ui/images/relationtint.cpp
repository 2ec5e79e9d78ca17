// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/relationtint.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

QString relationSign(RuleRelation relation) {
    switch (relation) {
    case RuleRelation::Identifies:
        return QStringLiteral("○");
    case RuleRelation::Marks:
        return QStringLiteral("◆");
    case RuleRelation::Loses:
        return QStringLiteral("◇");
    case RuleRelation::None:
        break;
    }
    return {};
}

void paintRelationTint(QPainter& painter, const QRect& rect, RuleRelation relation,
                       core::RuleId rule, const QPalette& palette) {
    QColor tint = ruleColour(rule, palette);
    tint.setAlphaF(relation == RuleRelation::Marks ? 0.18F : 0.06F);
    painter.fillRect(rect, tint);
    if (relation == RuleRelation::Loses) {
        tint.setAlphaF(0.3F);
        painter.fillRect(rect, QBrush(tint, Qt::BDiagPattern));
    }
}

void paintRelationBar(QPainter& painter, const QRect& rect, RuleRelation relation,
                      core::RuleId rule, const QPalette& palette) {
    const QColor colour = ruleColour(rule, palette);
    const int width = relation == RuleRelation::Identifies ? 2 : 4;
    if (relation != RuleRelation::Loses) {
        painter.fillRect(rect.left(), rect.top(), width, rect.height(), colour);
        return;
    }
    constexpr int dash = 4;
    for (int y = rect.top(); y <= rect.bottom(); y += 2 * dash)
        painter.fillRect(rect.left(), y, width, std::min(dash, rect.bottom() + 1 - y), colour);
}

} // namespace ui
