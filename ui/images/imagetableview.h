// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of images: whole rows, drawn by delegates, moved through by the keys of a list.
#pragma once

#include <QByteArray>
#include <QList>
#include <QTableView>

#include <optional>
#include <vector>

class QMenu;

namespace ui {

class ColumnWidths;

class ImageTableView : public QTableView {
    Q_OBJECT
public:
    // Takes the model that the table shows for good.
    ImageTableView(QAbstractItemModel& model, QWidget* parent = nullptr);

    // Whether there is a column with the verdicts of the policy that is compared with.
    void showBefore(bool isShown);

    // Which columns there are; the window's menu and the header have it.
    QMenu* columnsMenu() const { return m_columns; }
    std::vector<int> shownColumns() const; // from the left

    // The widths that the user made; the header's state tells all else of the columns.
    const QList<int>& ownWidths() const;
    // Without such widths, as older versions kept them, they are those of the header's state.
    bool restoreColumns(const QByteArray& header, const std::optional<QList<int>>& ownWidths);

signals:
    // Asked for by mouse or key, at a place of the screen.
    void menuRequested(const QPoint& place);
    void copyRequested();
    void told(const QString& message); // for the status bar

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    // Home and End go to the first and the last row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeader();
    void setUpWidths();
    void fitColumns();
    void setUpDelegates();
    void setUpColumnsMenu();
    void addColumnActions();
    void resetColumns();
    QString columnName(int column) const;
    void moveColumn(int step);
    void sortByCurrent(Qt::SortOrder order);
    bool isHeading(const QModelIndex& index) const;
    void setCollapsed(const QModelIndex& heading, bool isCollapsed);
    bool handleHeadingKey(int key);

    QMenu* m_columns;
    ColumnWidths* m_widths = nullptr;
    QByteArray m_firstColumns; // as they are before anyone changes them
};

} // namespace ui
