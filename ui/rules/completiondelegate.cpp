// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/completiondelegate.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace ui {

namespace {

QFont widgetFont(const QStyleOptionViewItem& option) {
    return option.widget ? option.widget->font() : option.font;
}

} // namespace

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics note(widgetFont(option));
    return {text.width() + space::large + space::small +
                note.horizontalAdvance(index.data(noteRole).toString()),
            text.height() + space::small};
}

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(widgetFont(option));
    painter->setPen(
        option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(0, 0, -space::small, 0),
                      Qt::AlignRight | Qt::AlignVCenter, index.data(noteRole).toString());
    painter->restore();
}

} // namespace ui
