// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/tagsdelegate.h"

#include "ui/images/celldrawing.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/inusesign.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

// A chip's width around its text.
constexpr int chipPadding = space::small;
constexpr int chipGap = space::tiny;

int chipWidth(const QFontMetrics& metrics, const QString& tag) {
    // One more: widths are rounded, and a text that just misses fitting would be cut off.
    return metrics.horizontalAdvance(tag) + 1 + 2 * chipPadding;
}

int widthOf(const QFontMetrics& metrics, const QStringList& tags) {
    int width = 0;
    for (const QString& tag : tags)
        width += chipWidth(metrics, tag) + chipGap;
    return width;
}

// What of `room` the tag after the first `shown` of `count` may take, so that it can still be told
// how many more there are.
int roomForChip(const QFontMetrics& metrics, int room, int shown, int count) {
    const int others = count - shown - 1;
    const QString told = QStringLiteral("+%1").arg(others);
    return room - (others == 0 ? 0 : metrics.horizontalAdvance(told) + chipGap);
}

qsizetype countFitting(const QFontMetrics& metrics, const QStringList& tags, int count, int room) {
    int shown = 0;
    for (const QString& tag : tags) {
        const int width = chipWidth(metrics, tag);
        if (width > roomForChip(metrics, room, shown, count) && shown > 0)
            break;
        room -= width + chipGap;
        ++shown;
    }
    return shown;
}

} // namespace

QStringList hitsInSight(const QStringList& tags, const QStringList& hits, qsizetype fitting) {
    const auto isInSight = [shown =
                                tags.first(std::min(fitting, tags.size()))](const QString& hit) {
        return shown.contains(hit);
    };
    if (std::ranges::all_of(hits, isInSight))
        return tags;
    QStringList sorted = hits;
    std::ranges::copy_if(tags, std::back_inserter(sorted),
                         [&](const QString& tag) { return !hits.contains(tag); });
    return sorted;
}

QSize TagsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(bold(chipFont(option.font)));
    int width = 2 * cellMargin;
    for (const QString& tag : index.data(imagerole::Value).toStringList())
        width += metrics.horizontalAdvance(tag) + 2 * chipPadding + chipGap;
    return {width, CellDelegate::sizeHint(option, index).height()};
}

void TagsDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Colours& c = colours(option.palette);
    QStringList tags = index.data(imagerole::Value).toStringList();
    const int count = index.data(imagerole::TagCount).toInt();
    painter.setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect;
    if (index.data(imagerole::InUse).isValid()) {
        const QFontMetrics metrics(bold(chipFont(option.font)));
        room.setLeft(room.left() + space::small +
                     paintInUseSign(painter, option, widthOf(metrics, tags)));
    }
    if (tags.isEmpty()) {
        painter.setPen(c.soft);
        painter.setFont(option.font);
        drawElided(painter, room, index.data().toString());
        return;
    }
    const QStringList hits = index.data(imagerole::HitTags).toStringList();
    const auto rule = ruleIn(index.data(imagerole::DecidingRule));
    const QFont tagFont = chipFont(option.font);
    painter.setFont(tagFont);
    // Every chip has room for bold letters, so that none moves when another rule decides.
    const QFontMetrics metrics(bold(tagFont));
    const int height = metrics.height() + 5;
    const int top = room.top() + (room.height() - height) / 2;
    tags = hitsInSight(tags, hits, countFitting(metrics, tags, count, room.width() - 1));

    int left = room.left();
    int shown = 0;
    for (const QString& tag : tags) {
        const int own = roomForChip(metrics, room.right() - left, shown, count);
        const int wanted = chipWidth(metrics, tag);
        if (wanted > own && shown > 0)
            break;
        const QRect chip(left, top, std::max(std::min(wanted, own), 2 * chipPadding), height);
        const bool isHit = rule && hits.contains(tag);
        painter.setPen(isHit ? QPen(ruleColour(*rule, option.palette), 1.3) : QPen(Qt::NoPen));
        painter.setBrush(c.chip);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                                height / 2.0);
        painter.setPen(c.text);
        painter.setFont(isHit ? bold(tagFont) : tagFont);
        drawElided(painter, chip.adjusted(chipPadding, 0, -chipPadding, 0), tag);
        left += chip.width() + chipGap;
        ++shown;
    }
    if (shown < count) {
        painter.setFont(tagFont);
        painter.setPen(c.soft);
        drawElided(painter, QRect(left, room.top(), room.right() - left + 1, room.height()),
                   QStringLiteral("+%1").arg(count - shown));
    }
}

} // namespace ui
