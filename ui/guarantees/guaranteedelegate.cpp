// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guaranteedelegate.h"

#include "ui/guarantees/guaranteemodel.h"
#include "ui/style/textlines.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

QFont headingFont(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize GuaranteeDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout sentence(index.data(Qt::DisplayRole).toString(), option.font);
    return {width, 2 * space::small + QFontMetrics(headingFont(option.font)).height() +
                       layLines(sentence, width - 2 * space::large)};
}

void GuaranteeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Colours& c = colours(option.palette);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          option.state & QStyle::State_Selected ? c.selection : c.chip);
    QRect rect = option.rect.adjusted(space::large, space::small, -space::large, -space::small);
    painter->setFont(headingFont(option.font));
    painter->setPen(index.data(GuaranteeModel::ColourRole).value<QColor>());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                      index.data(GuaranteeModel::HeadingRole).toString());
    rect.setTop(rect.top() + painter->fontMetrics().height());
    QTextLayout sentence(index.data(Qt::DisplayRole).toString(), option.font);
    layLines(sentence, rect.width());
    painter->setPen(c.text);
    sentence.draw(painter, rect.topLeft());
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace ui
