// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of images: whole rows, drawn by delegates, moved through by the keys of a list.
#pragma once

#include <QByteArray>
#include <QTableView>

class QMenu;

namespace ui {

enum class RowFormat { Text, Csv };

class ImageTableView : public QTableView {
    Q_OBJECT
public:
    // Takes the model that the table shows for good.
    ImageTableView(QAbstractItemModel& model, QWidget* parent = nullptr);

    // Whether there is a column with the verdicts of the policy that is compared with.
    void showBefore(bool isShown);

    // Which columns there are; the window's menu and the header have it.
    QMenu* columnsMenu() const { return m_columns; }

    // Those of images that are selected, in the order of the table.
    QModelIndexList selectedRows() const;
    // As lines of values with tabs between them, or as CSV with a heading.
    void copySelection(RowFormat format) const;

signals:
    // Asked for by mouse or key, at a place of the screen.
    void menuRequested(const QPoint& place);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    // Home and End go to the first and the last row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeader();
    void setUpDelegates();
    void setUpColumnsMenu();
    void resetColumns();
    bool isHeading(const QModelIndex& index) const;
    void setCollapsed(const QModelIndex& heading, bool isCollapsed);
    bool handleHeadingKey(int key);

    QMenu* m_columns;
    QByteArray m_firstColumns; // as they are before anyone changes them
};

} // namespace ui
