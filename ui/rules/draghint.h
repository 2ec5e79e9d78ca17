// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says beside a dragged card why it cannot go further.
#pragma once

#include "core/policy/ruleorder.h"
#include "ui/style/wrappedlabel.h"

namespace ui {

QString obstacleText(core::MoveObstacle obstacle);

class DragHint : public WrappedLabel {
    Q_OBJECT
public:
    explicit DragHint(QWidget* parent);

    // Inside of the card, at the edge that cannot go further.
    void showAt(const QRect& card, bool atTop, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
