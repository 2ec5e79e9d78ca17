// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionfolder.h"

#include "ui/document/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace ui {

namespace {

const QString fileSuffix = QStringLiteral(".json");
const QString lockSuffix = QStringLiteral(".lock");

QString lockOf(const QString& sessionPath) {
    return sessionPath.chopped(fileSuffix.size()) + lockSuffix;
}

// What crashed before it had anything to keep leaves a lock alone.
void removeFreeLocks(const QDir& folder) {
    const QStringList names = folder.entryList({QLatin1Char('*') + lockSuffix}, QDir::Files);
    for (const QString& name : names) {
        const QString session = name.chopped(lockSuffix.size()) + fileSuffix;
        if (!folder.exists(session))
            takeLock(folder.filePath(name)); // and gives it back, which removes it
    }
}

} // namespace

std::optional<QString> makePrivateFolder(const QString& folder) {
    if (QFile::exists(folder))
        return std::nullopt;
    if (!QDir().mkpath(folder))
        return QCoreApplication::translate("ui", "The folder `%1` cannot be made").arg(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return std::nullopt;
}

std::unique_ptr<QLockFile> takeLock(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // age does not make it stale, the end of its process does
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

SessionFile::SessionFile(const QString& folder)
    : m_path(
          QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + fileSuffix)) {}

SessionFile::SessionFile(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock)) {}

std::optional<QString> SessionFile::claim() {
    const QString folder = QFileInfo(m_path).absolutePath();
    if (auto reason = makePrivateFolder(folder))
        return reason;
    if (!m_lock)
        m_lock = takeLock(lockOf(m_path));
    if (!m_lock)
        return QCoreApplication::translate("ui", "Nothing can be written into `%1`").arg(folder);
    return std::nullopt;
}

void SessionFile::remove() const {
    QFile::remove(m_path);
}

std::vector<AbandonedSession> abandonedSessions(const QString& folder) {
    std::vector<AbandonedSession> sessions;
    const QDir directory(folder);
    const QStringList names = directory.entryList({QLatin1Char('*') + fileSuffix}, QDir::Files);
    for (const QString& name : names) {
        const QString path = directory.filePath(name);
        auto lock = takeLock(lockOf(path));
        if (!lock)
            continue;
        const auto text = readFile(path, sessionLimit);
        if (auto session = text ? sessionFrom(*text) : std::nullopt)
            sessions.push_back(
                {std::make_shared<const SessionFile>(path, std::move(lock)), *std::move(session)});
    }
    removeFreeLocks(directory);
    std::ranges::sort(sessions, std::greater(), [](const AbandonedSession& abandoned) {
        return abandoned.session.changedAt;
    });
    return sessions;
}

} // namespace ui
