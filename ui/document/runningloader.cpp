// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/runningloader.h"

#include "ui/document/files.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <fstream>

namespace ui {

RunningLoader::RunningLoader(QObject* parent)
    : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            &RunningLoader::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RunningLoader::finish);
}

RunningLoader::~RunningLoader() {
    m_watcher.cancel(); // the worker shares nothing with us and ends by itself
}

void RunningLoader::load(const QStringList& paths) {
    m_watcher.cancel();
    m_paths = paths;
    m_isLoading = true;
    emit started(paths);
    m_watcher.setFuture(QtConcurrent::run(&RunningLoader::read, paths));
}

void RunningLoader::cancel() {
    if (!m_isLoading)
        return;
    m_isLoading = false;
    m_watcher.cancel();
    emit cancelled();
}

void RunningLoader::read(QPromise<Outcome>& promise, const QStringList& paths) {
    std::uint64_t total = 0;
    for (const QString& path : paths)
        total += static_cast<std::uint64_t>(QFileInfo(path).size());
    promise.setProgressRange(0, 100);
    core::RunningReader reader([&promise, total](std::uint64_t bytes) {
        if (total > 0) // a pipe has no size
            promise.setProgressValue(
                static_cast<int>(std::min<std::uint64_t>(100, bytes * 100 / total)));
        return !promise.isCanceled();
    });
    for (const QString& path : paths) {
        std::ifstream file;
        auto error = openToRead(path, file);
        if (!error)
            error = reader.read(file, QFileInfo(path).fileName().toStdString());
        if (error) {
            promise.addResult(Outcome{path, std::move(error), nullptr});
            return;
        }
    }
    promise.addResult(
        Outcome{{}, {}, std::make_shared<const core::Running>(std::move(reader).take())});
}

void RunningLoader::finish() {
    if (!m_isLoading || m_watcher.isCanceled())
        return;
    m_isLoading = false;
    const Outcome outcome = m_watcher.result();
    if (outcome.error)
        emit failed(outcome.failedPath, *outcome.error);
    else
        emit finished(m_paths, outcome.running);
}

} // namespace ui
