// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts rows of the image table into the clipboard: few at once, many by a worker, with progress and
// a way to stop.
//
//   copier.copy(rows, RowFormat::Csv);
//   // copied() comes when they are there; after cancel() the clipboard is as it was
#pragma once

#include "ui/images/rowtext.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

class RowCopier : public QObject {
    Q_OBJECT
public:
    explicit RowCopier(QObject* parent = nullptr);
    ~RowCopier() override;

    // Copying that is under way is cancelled first. No rows leave the clipboard as it is.
    void copy(CopiedRows rows, RowFormat format);
    void cancel();

signals:
    void started();
    void progressed(int percent); // 0 to 100
    void copied(std::size_t rows);
    void ended(); // after started(), whatever came of it

private:
    void put(const QString& text);

    QFutureWatcher<QString> m_watcher;
    std::size_t m_count = 0;
    bool m_isWorking = false;
};

} // namespace ui
