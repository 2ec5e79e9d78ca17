// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/imageloader.h"

#include "ui/document/files.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <fstream>

namespace ui {

namespace {

std::optional<core::Error> readFile(core::ImageReader& reader, const QString& path) {
    std::ifstream file;
    if (auto obstacle = openToRead(path, file))
        return obstacle;
    return reader.read(file);
}

} // namespace

ImageLoader::ImageLoader(QObject* parent)
    : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImageLoader::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImageLoader::finish);
}

ImageLoader::~ImageLoader() {
    m_watcher.cancel(); // the worker shares nothing with us and ends by itself
}

void ImageLoader::load(const QStringList& paths) {
    cancel();
    m_paths = paths;
    m_isLoading = true;
    emit started(paths);
    m_watcher.setFuture(QtConcurrent::run(&ImageLoader::read, paths));
}

void ImageLoader::cancel() {
    if (!m_isLoading)
        return;
    m_isLoading = false;
    m_watcher.cancel();
    emit cancelled();
}

void ImageLoader::read(QPromise<Outcome>& promise, const QStringList& paths) {
    std::uint64_t total = 0;
    for (const QString& path : paths)
        total += static_cast<std::uint64_t>(QFileInfo(path).size());
    promise.setProgressRange(0, 100);
    core::ImageReader reader([&promise, total](std::uint64_t bytes) {
        if (total > 0) // a pipe has no size
            promise.setProgressValue(
                static_cast<int>(std::min<std::uint64_t>(100, bytes * 100 / total)));
        return !promise.isCanceled();
    });
    for (const QString& path : paths) {
        if (auto error = readFile(reader, path)) {
            promise.addResult(Outcome{path, std::move(error), nullptr});
            return;
        }
    }
    const auto manifests = static_cast<qsizetype>(reader.sourceOfManifests());
    auto list = std::move(reader).take();
    if (list)
        promise.addResult(
            Outcome{{}, std::nullopt, std::make_shared<const core::ImageList>(*std::move(list))});
    else
        promise.addResult(Outcome{paths[manifests], list.error(), nullptr});
}

void ImageLoader::finish() {
    if (!m_isLoading || m_watcher.isCanceled())
        return;
    m_isLoading = false;
    const Outcome outcome = m_watcher.result();
    if (outcome.error)
        emit failed(outcome.failedPath, *outcome.error);
    else
        emit finished(m_paths, outcome.images);
}

} // namespace ui
