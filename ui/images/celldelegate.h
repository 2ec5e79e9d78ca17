// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the cells of the image table: the row's ground here, what stands on it in the classes
// of each column.
//
//   table.setItemDelegateForColumn(imagecolumn::Verdict, new VerdictDelegate(&table));
//
// All of it comes from the roles of imagecolumns.h and is plain text.
#pragma once

#include <QAbstractItemDelegate>
#include <QStyleOptionViewItem>

namespace ui {

class CellDelegate : public QAbstractItemDelegate {
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    // `option.rect` is the cell without its margins.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const = 0;
};

// What the cell says, cut off where it is too long.
class TextDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// The same in a font where digits line up.
class DigestDelegate : public TextDelegate {
public:
    using TextDelegate::TextDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// A pill with sign and word.
class VerdictDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// The verdict by the policy that is compared with, in a hollow pill, and its rule; for an
// image that does not change a quiet word. Where the rule would have no room, the pill has its sign
// alone.
class BeforeDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

// The number of the deciding rule, then a sign of what the selected rule has to do with the image.
class RuleDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace ui
