// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what runs now on a worker.
//
//   loader.load({"pods.json"});
//   // finished() brings what runs, or failed() the reason; after cancel() neither comes
#pragma once

#include "core/inuse/runningreader.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace ui {

class RunningLoader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~RunningLoader() override;

    // Starts to read the files as one list.
    void load(const QStringList& paths);
    void cancel();

signals:
    void finished(const QStringList& paths, std::shared_ptr<const core::Running> running);
    void failed(const QString& path, const core::Error& error);

private:
    struct Outcome {
        QString failedPath;
        std::optional<core::Error> error;
        std::shared_ptr<const core::Running> running;
    };
    static Outcome read(const QStringList& paths, const std::atomic<bool>& isCancelled);

    std::shared_ptr<std::atomic<bool>> m_isCancelled; // of the load that is under way
};

} // namespace ui
