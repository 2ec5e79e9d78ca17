// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pointer that drags a rule card by its grip, as events to the grip itself.
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace test {

// The grip of the card with that priority. Must be there.
inline QWidget* gripOf(const QWidget& window, int priority) {
    const QString name = QStringLiteral("Move rule %1").arg(priority);
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->accessibleName() == name)
            return widget;
    qFatal("no widget is called %s", qPrintable(name));
}

inline void sendMouse(QWidget* widget, QEvent::Type type, const QPoint& global) {
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, widget->mapFromGlobal(QPointF(global)), QPointF(global),
                      isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace test
