// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagetableview.h"

#include "ui/images/celldelegate.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/tagsdelegate.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

ImageTableView::ImageTableView(QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent)
    , m_columns(new QMenu(tr("Co&lumns"), this)) {
    setAccessibleName(tr("Images"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setModel(&model);
    ensurePolished(); // for the font of the application's style
    setUpDelegates();
    setUpHeader();
    setUpColumnsMenu();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (isHeading(index))
            setCollapsed(index, !index.data(imagerole::Collapsed).toBool());
    });
}

void ImageTableView::setUpDelegates() {
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(imagecolumn::Verdict, new VerdictDelegate(this));
    setItemDelegateForColumn(imagecolumn::Before, new BeforeDelegate(this));
    setItemDelegateForColumn(imagecolumn::Tags, new TagsDelegate(this));
    setItemDelegateForColumn(imagecolumn::Digest, new DigestDelegate(this));
    setItemDelegateForColumn(imagecolumn::DecidedBy, new RuleDelegate(this));
}

bool ImageTableView::isHeading(const QModelIndex& index) const {
    return index.data(imagerole::Group).isValid();
}

void ImageTableView::setCollapsed(const QModelIndex& heading, bool isCollapsed) {
    model()->setData(heading, isCollapsed, imagerole::Collapsed);
}

// As in a tree.
bool ImageTableView::handleHeadingKey(int key) {
    const QModelIndex heading = currentIndex();
    if (!isHeading(heading))
        return false;
    switch (key) {
    case Qt::Key_Left:
        setCollapsed(heading, true);
        return true;
    case Qt::Key_Right:
        setCollapsed(heading, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setCollapsed(heading, !heading.data(imagerole::Collapsed).toBool());
        return true;
    default:
        return false;
    }
}

void ImageTableView::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || isHeading(index))
        return;
    emit menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                               : event->globalPos());
}

void ImageTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        event->accept();
        return;
    }
    if (handleHeadingKey(event->key())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImageTableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    // Where the keyboard is, shown for the row and not for a cell of it.
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(std::min(viewport()->width(), horizontalHeader()->length()) - 1);
    QPainter painter(viewport());
    painter.setPen(colours(palette()).accent);
    painter.drawRect(row.adjusted(0, 0, 0, -1));
    // And which column its keys move and sort by.
    QRect cell = visualRect(currentIndex());
    cell.setTop(cell.bottom() - 2);
    painter.fillRect(cell, colours(palette()).accent);
}

QModelIndex ImageTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

} // namespace ui
