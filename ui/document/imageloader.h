// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads image lists on a worker, with progress and a way to stop.
//
//   loader.load({"images.json"});
//   // finished() brings the list, or failed() the reason; after cancel() neither comes
#pragma once

#include "core/images/imagereader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

class ImageLoader : public QObject {
    Q_OBJECT
public:
    explicit ImageLoader(QObject* parent = nullptr);
    ~ImageLoader() override;

    // Starts to read the files as one list. A load that is under way is cancelled first.
    void load(const QStringList& paths);
    void cancel();
    bool isLoading() const { return m_isLoading; }

signals:
    void started(const QStringList& paths);
    void progressed(int percent); // 0 to 100
    void finished(const QStringList& paths, std::shared_ptr<const core::ImageList> images);
    void failed(const QString& path, const core::Error& error);
    void cancelled();

private:
    struct Outcome {
        QString failedPath;
        std::optional<core::Error> error;
        std::shared_ptr<const core::ImageList> images;
    };
    static void read(QPromise<Outcome>& promise, const QStringList& paths);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    QStringList m_paths;
    bool m_isLoading = false;
};

} // namespace ui
