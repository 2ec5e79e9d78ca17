// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the window's session into its file within two seconds of a change, on a worker, so that
// what a crash costs is no more than that.
//
//   SessionKeeper keeper(folder, [this] { return currentSession(); });
//   connect(&document, &Document::draftChanged, &keeper, &SessionKeeper::noteChange);
#pragma once

#include "ui/session/sessionfolder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ui {

class SessionKeeper : public QObject {
    Q_OBJECT
public:
    // What there is to keep; nothing when nothing could be lost. Its parts must not change
    // afterwards: a worker reads them.
    using Snapshot = std::function<std::optional<Session>()>;

    SessionKeeper(const QString& folder, Snapshot snapshot, QObject* parent = nullptr);
    // The file goes too: who gets here has ended by itself.
    ~SessionKeeper() override;

    void noteChange();

signals:
    void written(); // and nothing has changed meanwhile
    void failed(const QString& reason);

private:
    void write();
    void finish();

    SessionFile m_file;
    Snapshot m_snapshot;
    QTimer m_timer;
    QFutureWatcher<std::optional<QString>> m_writing;
    bool m_hasChanged = false; // since the writing began
};

} // namespace ui
