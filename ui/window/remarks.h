// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window that lists all that was left out of lists of images, or joined, while they were read
// (spec I3).
#pragma once

#include "core/images/imagereader.h"
#include "ui/document/document.h"

#include <QAbstractTableModel>
#include <QStringList>

class QWidget;

namespace ui {

// A row for each notice of a list that came from these files.
class RemarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Line, Remark };

    RemarkModel(SharedImages images, const QStringList& paths, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // All rows, a line each, with tabs between the columns.
    QString asText() const;

private:
    QString cell(int row, int column) const;

    SharedImages m_images;
    QStringList m_paths;
};

// Beside the window, which stays usable; it deletes itself when it is closed.
void showRemarks(const SharedImages& images, const QStringList& paths, QWidget* window);

} // namespace ui
