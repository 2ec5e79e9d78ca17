// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/cardmark.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int iconSize = 14;
} // namespace

CardMark::CardMark(const QString& iconName, const QString& word, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_word(word)
    , m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

QSize CardMark::sizeHint() const {
    return {space::small + iconSize + space::tiny + fontMetrics().horizontalAdvance(m_word) +
                space::small,
            fontMetrics().height() + space::tiny};
}

void CardMark::paintEvent(QPaintEvent*) {
    const Colours& colour = colours(palette());
    const bool isQuiet = m_tone == Tone::Quiet;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isQuiet ? colour.chip : colour.keepGround);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    icon(m_iconName, palette())
        .paint(&painter, QRect(space::small, (height() - iconSize) / 2, iconSize, iconSize));
    painter.setPen(isQuiet ? colour.soft : colour.keep);
    painter.drawText(rect().adjusted(space::small + iconSize + space::tiny, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace ui
