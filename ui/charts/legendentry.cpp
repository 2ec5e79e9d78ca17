// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendentry.h"

#include "ui/charts/verdictbrush.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace ui {

LegendEntry::LegendEntry(core::Outcome outcome, QWidget* parent)
    : QWidget(parent)
    , m_outcome(outcome) {
    setAccessibleName(verdictWord(outcome));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString LegendEntry::text() const {
    return verdictSign(m_outcome) + QLatin1Char(' ') + verdictWord(m_outcome);
}

QSize LegendEntry::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.height() + space::tiny + metrics.horizontalAdvance(text()), metrics.height()};
}

void LegendEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect box(1, 1, height() - 3, height() - 3);
    painter.setPen(verdictColour(m_outcome, palette()));
    painter.setBrush(verdictBrush(m_outcome, palette()));
    painter.drawRect(box);
    painter.setPen(colours(palette()).text);
    painter.drawText(rect().adjusted(height() + space::tiny - 1, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace ui
