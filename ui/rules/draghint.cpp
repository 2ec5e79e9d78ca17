// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/draghint.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace ui {

QString obstacleText(core::MoveObstacle obstacle) {
    switch (obstacle) {
    case core::MoveObstacle::AnyRuleMustBeLast:
        return QCoreApplication::translate(
            "ui::DragHint", "`any` must decide last among the rules of its storage class");
    case core::MoveObstacle::NoPriority:
        break;
    }
    return QCoreApplication::translate("ui::DragHint",
                                       "Two rules share a priority, or one has none: choose "
                                       "“Renumber all rules from 1” in the menu of a card first");
}

DragHint::DragHint(QWidget* parent)
    : WrappedLabel(Tone::Text, parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    hide();
}

void DragHint::showAt(const QRect& card, bool atTop, const QString& text) {
    setText(text);
    const int width = card.width() - 2 * space::medium;
    const int height = heightForWidth(width);
    const int top = atTop ? card.top() - height / 2 : card.bottom() - height / 2;
    setGeometry(card.left() + space::medium, std::max(0, top), width, height);
    raise();
    show();
}

void DragHint::paintEvent(QPaintEvent* event) {
    const Colours& colour = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.warning, 1));
    painter.setBrush(colour.warningGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                            space::radius);
    painter.end();
    WrappedLabel::paintEvent(event);
}

} // namespace ui
