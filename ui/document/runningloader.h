// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what runs now on a worker, with progress and a way to stop.
//
//   loader.load({"pods.json"});
//   // finished() brings what runs, or failed() the reason; after cancel() neither comes
#pragma once

#include "core/inuse/runningreader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

class RunningLoader : public QObject {
    Q_OBJECT
public:
    explicit RunningLoader(QObject* parent = nullptr);
    ~RunningLoader() override;

    // Starts to read the files as one list, in the place of a load that is under way.
    void load(const QStringList& paths);
    void cancel();
    bool isLoading() const { return m_isLoading; }
    // Of the load that is under way, or of the last one.
    const QStringList& paths() const { return m_paths; }

signals:
    void started(const QStringList& paths);
    void progressed(int percent); // 0 to 100
    void finished(const QStringList& paths, std::shared_ptr<const core::Running> running);
    void failed(const QString& path, const core::Error& error);
    void cancelled();

private:
    struct Outcome {
        QString failedPath;
        std::optional<core::Error> error;
        std::shared_ptr<const core::Running> running;
    };
    static void read(QPromise<Outcome>& promise, const QStringList& paths);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    QStringList m_paths;
    bool m_isLoading = false;
};

} // namespace ui
