// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a card, the gap that a lifted card leaves, and its shadow look.
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace ui {

struct CardLook {
    core::RuleId rule{};
    bool isSelected = false;
    bool hasFocus = false; // the card itself, not a control in it
    bool isMuted = false;
};

void paintCard(QPainter& painter, const QRectF& box, const CardLook& look, const QPalette& palette);
void paintGap(QPainter& painter, const QRectF& box, const QPalette& palette);

// The shadow of a lifted card: a widget of its own, because it falls on the other cards.
class CardShadow : public QWidget {
    Q_OBJECT
public:
    static constexpr int reach = 18;

    explicit CardShadow(QWidget* parent);

    void castBy(const QRect& card);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
