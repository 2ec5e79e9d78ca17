// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/cardpainting.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr qreal radius = 8;
constexpr qreal stripe = 4; // of the rule's colour, at the left
constexpr int shadowDrop = 5;
} // namespace

void paintCard(QPainter& painter, const QRectF& box, const CardLook& look,
               const QPalette& palette) {
    const Colours& colour = colours(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = look.isSelected ? 2 : 1;
    const QRectF frame = box.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);

    painter.fillPath(outline, look.hasFocus  ? colour.selection
                              : look.isMuted ? colour.window
                                             : colour.panel);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(
        QRectF(box.left(), box.top(), stripe + (look.isSelected ? 1 : 0), box.height()),
        QBrush(ruleColour(look.rule, palette),
               look.isMuted ? Qt::Dense5Pattern : Qt::SolidPattern));
    painter.restore();
    painter.strokePath(outline, QPen(look.isSelected ? colour.accent : colour.line, border,
                                     look.isMuted ? Qt::DashLine : Qt::SolidLine));
    painter.restore();
}

void paintGap(QPainter& painter, const QRectF& box, const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours(palette).accent;
    ground.setAlphaF(0.07F);
    painter.setBrush(ground);
    painter.setPen(QPen(colours(palette).accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

CardShadow::CardShadow(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CardShadow::castBy(const QRect& card) {
    setGeometry(card.adjusted(-reach, -reach + shadowDrop, reach, reach + shadowDrop));
}

void CardShadow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Thin layers on top of one another grow dark toward the card.
    painter.setBrush(QColor(10, 20, 50, isDark(palette()) ? 18 : 7));
    for (int i = 0; i < reach; ++i)
        painter.drawRoundedRect(rect().adjusted(i, i, -i, -i), radius + reach - i,
                                radius + reach - i);
}

} // namespace ui
