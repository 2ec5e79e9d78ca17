// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the tags of an image.
#pragma once

#include "ui/images/celldelegate.h"

#include <QStringList>

namespace ui {

// The tags in the order in which a cell with room for the first `fitting` shows them: as they are,
// unless one of the hits would be out of sight. Then the hits come first.
QStringList hitsInSight(const QStringList& tags, const QStringList& hits, qsizetype fitting);

// A chip for each tag as far as there is room, then how many more there are. The tags by which
// the deciding rule identifies the image have bold letters and an outline in its colour.
class TagsDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace ui
