// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks a file as open in a window, so that another window on it is told. The marks are in a folder
// of their own and not beside the file; one whose process is gone counts no more.
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace ui {

class OpenMark {
public:
    explicit OpenMark(QString folder);

    // Marks this file instead of the one before; an empty path marks none. True when another
    // window has it open.
    bool mark(const QString& path);
    // Whether another window has the marked file open now.
    bool isElsewhere() const;

private:
    QString m_folder;
    QString m_path;
    QString m_own; // the name of its mark
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ui
