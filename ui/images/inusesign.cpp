// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/inusesign.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QWidget>

namespace ui {

namespace {

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

int paintInUseSign(QPainter& painter, const QStyleOptionViewItem& option, int needed) {
    const QString words = QCoreApplication::translate("ui", "in use");
    const QFontMetrics metrics(option.font);
    const QRect room = option.rect;
    const int side = metrics.ascent() + 1;
    const int wordsWidth = space::tiny + metrics.horizontalAdvance(words) + 1;
    const bool areSaid = side + wordsWidth + space::small + needed <= room.width();
    painter.drawPixmap(QRect(room.left(), room.top() + (room.height() - side) / 2, side, side),
                       runningSign(side, option));
    if (areSaid) {
        painter.setPen(colours(option.palette).text);
        painter.setFont(option.font);
        painter.drawText(room.adjusted(side + space::tiny, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
    return areSaid ? side + wordsWidth : side;
}

} // namespace ui
