// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/griphandle.h"

#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int stripWidth = 24;
constexpr int firstDot = 18; // from the top, so that the dots stand beside the badge
constexpr qreal dotDistance = 5;
constexpr qreal dotRadius = 1.4;
} // namespace

GripHandle::GripHandle(QWidget* parent)
    : QWidget(parent) {
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setToolTip(tr("Drag to change which rule decides first"));
}

QSize GripHandle::sizeHint() const {
    return {stripWidth, 2 * stripWidth};
}

void GripHandle::paintEvent(QPaintEvent*) {
    const Colours& colour = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? colour.text : colour.soft);
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 2; ++column)
            painter.drawEllipse(
                QPointF(width() / 2.0 + (column - 0.5) * dotDistance, firstDot + row * dotDistance),
                dotRadius, dotRadius);
}

void GripHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        emit pressed(event->globalPosition().toPoint());
    else
        event->ignore();
}

void GripHandle::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        emit moved(event->globalPosition().toPoint());
}

void GripHandle::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        emit released();
}

} // namespace ui
