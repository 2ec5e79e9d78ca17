// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/rowcopier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace ui {

namespace {

// So many take less than a frame or two; a worker would only make the clipboard late.
constexpr std::size_t fewRows = 2000;

void write(QPromise<QString>& promise, const CopiedRows& rows, RowFormat format) {
    promise.setProgressRange(0, 100);
    auto text = rowText(rows, format, [&](std::size_t written) {
        promise.setProgressValue(static_cast<int>(100 * written / rows.rows.size()));
        return !promise.isCanceled();
    });
    if (text)
        promise.addResult(*std::move(text));
}

} // namespace

RowCopier::RowCopier(QObject* parent)
    : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &RowCopier::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isWorking || m_watcher.isCanceled())
            return;
        m_isWorking = false;
        put(m_watcher.result());
        emit ended();
    });
}

RowCopier::~RowCopier() {
    m_watcher.cancel(); // the worker shares nothing with us and ends by itself
}

void RowCopier::copy(CopiedRows rows, RowFormat format) {
    cancel();
    if (rows.rows.empty())
        return;
    m_count = rows.rows.size();
    if (m_count <= fewRows) {
        put(*rowText(rows, format, [](std::size_t) { return true; }));
        return;
    }
    m_isWorking = true;
    emit started();
    m_watcher.setFuture(QtConcurrent::run(write, std::move(rows), format));
}

void RowCopier::cancel() {
    if (!std::exchange(m_isWorking, false))
        return;
    m_watcher.cancel();
    emit ended();
}

void RowCopier::put(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    emit copied(m_count);
}

} // namespace ui
