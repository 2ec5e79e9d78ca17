// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where sessions are kept, a file for each window that is open, owned by a lock. A file whose lock
// is free is what a window left that did not end by itself.
#pragma once

#include "ui/session/session.h"

#include <QLockFile>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

// In bytes: a larger file is not read, so it is not to be written either.
inline constexpr std::int64_t sessionLimit = 64 * 1024 * 1024;

// Makes the folder, and lets nobody else look into it. Returns the reason when it failed.
std::optional<QString> makePrivateFolder(const QString& folder);

// The lock in the file of that path, until its end; null while another one holds it that lives.
std::unique_ptr<QLockFile> takeLock(const QString& path);

class SessionFile {
public:
    // A new one, which is not there yet.
    explicit SessionFile(const QString& folder);
    // One that a window left; `lock` is held.
    SessionFile(QString path, std::unique_ptr<QLockFile> lock);

    const QString& path() const { return m_path; }
    // Makes the folder, and the file ours as long as this lives: no other window is offered it.
    // Returns the reason when it failed.
    std::optional<QString> claim();
    void remove() const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

struct AbandonedSession {
    std::shared_ptr<const SessionFile> file;
    Session session;
};

// The latest first. While one of them lives, no other process is offered it. Reads files, so call
// it on a worker. A file that cannot be understood is left alone.
std::vector<AbandonedSession> abandonedSessions(const QString& folder);

} // namespace ui
