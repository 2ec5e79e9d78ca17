// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints what is offered while one types: the text at the left, a note about it at the right.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class CompletionDelegate : public QStyledItemDelegate {
public:
    static constexpr int noteRole = Qt::UserRole; // QString

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ui
