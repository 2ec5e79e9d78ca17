// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionkeeper.h"

#include "ui/document/files.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace ui {

namespace {

// Changes within it are written together; half of the two seconds are left for the writing.
constexpr std::chrono::milliseconds gathering(1000);

std::optional<QString> writeSession(const QString& path, Session session) {
    std::string text = toText(session);
    while (static_cast<std::int64_t>(text.size()) > sessionLimit) {
        if (session.history.steps.empty())
            return QCoreApplication::translate("ui", "It is larger than %1 MB")
                .arg(sessionLimit / (1024 * 1024));
        session.history = shortened(std::move(session.history));
        text = toText(session);
    }
    return writeFile(path, text);
}

} // namespace

SessionKeeper::SessionKeeper(const QString& folder, Snapshot snapshot, QObject* parent)
    : QObject(parent)
    , m_file(folder)
    , m_snapshot(std::move(snapshot)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(gathering);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &SessionKeeper::finish);
}

SessionKeeper::~SessionKeeper() {
    m_writing.waitForFinished();
    m_file.remove();
}

void SessionKeeper::noteChange() {
    m_hasChanged = true;
    if (!m_timer.isActive() && !m_writing.isRunning())
        m_timer.start();
}

void SessionKeeper::write() {
    m_hasChanged = false;
    auto session = m_snapshot();
    if (!session) {
        m_file.remove();
        emit written();
        return;
    }
    if (const auto reason = m_file.claim()) {
        emit failed(*reason);
        return;
    }
    m_writing.setFuture(QtConcurrent::run(writeSession, m_file.path(), *std::move(session)));
}

void SessionKeeper::finish() {
    if (const std::optional<QString> reason = m_writing.result())
        emit failed(*reason);
    else if (!m_hasChanged)
        emit written();
    if (m_hasChanged)
        m_timer.start();
}

} // namespace ui
