// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/inusechip.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QWidget>

namespace ui {

namespace {

constexpr int padding = space::small;

// Drawing a picture takes longer than painting a cell with it.
QPixmap runningSign(int side, const QStyleOptionViewItem& option) {
    const double ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    const QString key = QStringLiteral("running-%1-%2-%3")
                            .arg(side)
                            .arg(ratio)
                            .arg(colours(option.palette).text.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = icon(QStringLiteral("running"), option.palette).pixmap(QSize(side, side), ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

int paintInUseChip(QPainter& painter, const QStyleOptionViewItem& option, const QFont& font) {
    const QString word = QCoreApplication::translate("ui", "in use");
    const QFontMetrics metrics(font);
    const int side = metrics.ascent() + 1;
    const QRect chip(option.rect.left(),
                     option.rect.top() + (option.rect.height() - metrics.height() - 5) / 2,
                     side + space::tiny + metrics.horizontalAdvance(word) + 1 + 2 * padding,
                     metrics.height() + 5);
    painter.setPen(QPen(colours(option.palette).accent, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0,
                            chip.height() / 2.0);
    const QRect sign(chip.left() + padding, chip.top() + (chip.height() - side) / 2, side, side);
    painter.drawPixmap(sign, runningSign(side, option));
    painter.setPen(colours(option.palette).text);
    painter.setFont(font);
    painter.drawText(chip.adjusted(padding + side + space::tiny, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    return chip.width();
}

} // namespace ui
