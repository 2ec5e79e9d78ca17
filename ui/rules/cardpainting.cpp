// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/cardpainting.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <qdrawutil.h>

namespace ui {

namespace {
constexpr int radius = 8;
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
    const qreal ratio = devicePixelRatio();
    if (m_corners.devicePixelRatio() != ratio || m_isForDark != isDark(palette()))
        m_corners = drawnCorners();
    const int edge = reach + radius;
    const int sourceEdge = m_corners.width() / 2;
    QPainter painter(this);
    qDrawBorderPixmap(&painter, rect(), {edge, edge, edge, edge}, m_corners, m_corners.rect(),
                      {sourceEdge, sourceEdge, sourceEdge, sourceEdge});
}

// The shadow of a card that is nothing but its corners, once for all sizes: what is between them is
// stretched.
QPixmap CardShadow::drawnCorners() {
    m_isForDark = isDark(palette());
    const QSize size = QSize(1, 1) * (2 * (reach + radius) + 1);
    QPixmap corners(size * devicePixelRatio());
    corners.setDevicePixelRatio(devicePixelRatio());
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Thin layers on top of one another grow dark toward the card.
    painter.setBrush(QColor(10, 20, 50, m_isForDark ? 18 : 7));
    const QRect box(QPoint(), size);
    for (int i = 0; i < reach; ++i)
        painter.drawRoundedRect(box.adjusted(i, i, -i, -i), radius + reach - i, radius + reach - i);
    return corners;
}

} // namespace ui
