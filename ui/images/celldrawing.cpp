// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/celldrawing.h"

#include <QPainter>

namespace ui {

std::optional<core::RuleId> ruleIn(const QVariant& value) {
    if (!value.isValid())
        return {};
    return core::RuleId{value.toUInt()};
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text) {
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

QFont chipFont(const QFont& base) {
    // Finding the system's font takes longer than painting a cell with it.
    static QFont lastBase;
    static std::optional<QFont> last;
    if (!last || base != lastBase) {
        lastBase = base;
        last = monospaceFont(base);
        last->setPointSizeF(base.pointSizeF() * 0.92);
    }
    return *last;
}

} // namespace ui
