// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/runningloader.h"

#include "ui/document/files.h"
#include "ui/document/onworker.h"

#include <QFileInfo>

#include <fstream>

namespace ui {

RunningLoader::~RunningLoader() {
    cancel(); // the worker shares nothing else with us and ends by itself
}

void RunningLoader::load(const QStringList& paths) {
    cancel();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    onWorker(
        this, [paths, isCancelled = m_isCancelled] { return read(paths, *isCancelled); },
        [this, paths, isCancelled = m_isCancelled](const Outcome& outcome) {
            if (*isCancelled)
                return;
            if (outcome.error)
                emit failed(outcome.failedPath, *outcome.error);
            else
                emit finished(paths, outcome.running);
        });
}

void RunningLoader::cancel() {
    if (m_isCancelled)
        *m_isCancelled = true;
}

RunningLoader::Outcome RunningLoader::read(const QStringList& paths,
                                           const std::atomic<bool>& isCancelled) {
    core::RunningReader reader([&isCancelled](std::uint64_t) { return !isCancelled; });
    for (const QString& path : paths) {
        std::ifstream file;
        auto error = openToRead(path, file);
        if (!error)
            error = reader.read(file, QFileInfo(path).fileName().toStdString());
        if (error)
            return {path, std::move(error), nullptr};
    }
    return {{}, {}, std::make_shared<const core::Running>(std::move(reader).take())};
}

} // namespace ui
