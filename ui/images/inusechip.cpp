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

int paintInUseChip(QPainter& painter, const QStyleOptionViewItem& option, const QFont& font,
                   int needed) {
    const QString word = QCoreApplication::translate("ui", "in use");
    const QFontMetrics metrics(font);
    const int side = metrics.ascent() + 1;
    const int height = metrics.height() + 5;
    const int wordWidth = space::tiny + metrics.horizontalAdvance(word) + 1;
    const int narrow = side + 2 * padding;
    const bool saysWord = narrow + wordWidth + needed <= option.rect.width();
    const QRect chip(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2,
                     saysWord ? narrow + wordWidth : narrow, height);
    painter.setPen(QPen(colours(option.palette).accent, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                            height / 2.0);
    const QRect sign(chip.left() + padding, chip.top() + (height - side) / 2, side, side);
    painter.drawPixmap(sign, runningSign(side, option));
    if (saysWord) {
        painter.setPen(colours(option.palette).text);
        painter.setFont(font);
        painter.drawText(chip.adjusted(padding + side + space::tiny, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    }
    return chip.width();
}

} // namespace ui
