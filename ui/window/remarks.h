// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window that lists all that was left out of files, or joined, while they were read (spec I3).
#pragma once

#include "core/base/message.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

class QWidget;

namespace ui {

struct Remark {
    QString file; // its name
    int line = 0; // 0 where it is about no line
    core::Message message;
};

struct Remarks {
    QString title;
    QString totals;
    std::vector<Remark> list;
    bool areOfSeveralFiles = false;
};

// A row for each remark.
class RemarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Line, Text };

    explicit RemarkModel(std::vector<Remark> remarks, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // All rows, a line each, with tabs between the columns.
    QString asText() const;

private:
    QString cell(int row, int column) const;

    std::vector<Remark> m_remarks;
};

// Beside the window, which stays usable; it deletes itself when it is closed.
void showRemarks(Remarks remarks, QWidget* window);

} // namespace ui
