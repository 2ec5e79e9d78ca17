// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/verdictbrush.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPixmap>

namespace ui {

QBrush verdictBrush(core::Outcome outcome, const QPalette& palette) {
    const QColor ground = verdictColour(outcome, palette);
    if (outcome == core::Outcome::Keep)
        return ground;
    constexpr int side = 6;
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setPen(QPen(colours(palette).panel, 1));
    if (outcome == core::Outcome::Expire) {
        painter.drawLine(0, side - 1, side - 1, 0);
    } else {
        painter.drawLine(0, side / 2, side - 1, side / 2);
    }
    return QBrush(tile);
}

} // namespace ui
