// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of images: whole rows, drawn by delegates, moved through by the keys of a list.
#pragma once

#include <QTableView>

namespace ui {

class ImageTableView : public QTableView {
    Q_OBJECT
public:
    // Takes the model that the table shows for good.
    ImageTableView(QAbstractItemModel& model, QWidget* parent = nullptr);

    // Whether there is a column with the verdicts of the policy that is compared with.
    void showBefore(bool isShown);

    // The selected rows as lines of values with tabs between them, in the order of the table.
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    // Home and End go to the first and the last row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeader();
    void setUpDelegates();
};

} // namespace ui
