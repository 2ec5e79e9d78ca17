// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/imageloader.h"

#include "ui/document/files.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

namespace ui {

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
    std::vector<std::ifstream> files;
    for (const QString& path : paths) {
        auto obstacle = obstacleToRead(path);
        if (!obstacle) {
            total += static_cast<std::uint64_t>(QFileInfo(path).size());
            files.emplace_back(QFile::encodeName(path).toStdString(), std::ios::binary);
            if (!files.back())
                obstacle = unreadable(
                    {TAGWARDEN_TEXT("The file cannot be opened: %1"), {std::strerror(errno)}});
        }
        if (obstacle) {
            promise.addResult(Outcome{path, std::move(obstacle), nullptr});
            return;
        }
    }
    std::vector<std::istream*> sources;
    for (std::ifstream& file : files)
        sources.push_back(&file);

    promise.setProgressRange(0, 100);
    auto list = core::readImages(sources, [&promise, total](std::uint64_t bytes) {
        if (total > 0) // a pipe has no size
            promise.setProgressValue(
                static_cast<int>(std::min<std::uint64_t>(100, bytes * 100 / total)));
        return !promise.isCanceled();
    });
    if (list)
        promise.addResult(
            Outcome{{}, std::nullopt, std::make_shared<const core::ImageList>(*std::move(list))});
    else
        promise.addResult(Outcome{paths.join(QStringLiteral(", ")), list.error(), nullptr});
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
