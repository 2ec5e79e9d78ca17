// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dotted strip at the left of a card by which it is dragged.
//
// It only tells what the pointer does, in global coordinates: the grip itself moves with its card.
#pragma once

#include <QPoint>
#include <QWidget>

namespace ui {

class GripHandle : public QWidget {
    Q_OBJECT
public:
    explicit GripHandle(QWidget* parent);

    QSize sizeHint() const override;

signals:
    void pressed(const QPoint& global);
    void moved(const QPoint& global);
    void released();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

} // namespace ui
