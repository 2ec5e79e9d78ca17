// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

// Programs that replace a file take several steps to it, and the system tells of each.
constexpr std::chrono::milliseconds gathering(150);

// From here on, reading it for every change in its folder would be felt.
constexpr qint64 largeFile = 1024 * 1024;

constexpr auto algorithm = QCryptographicHash::Blake2b_256;

// Something that is no digest of anything.
const QByteArray ofNoFile("-");

FileWatch::Stamp stampOf(const QString& path) {
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

// To read a pipe would take what is another program's, or wait for ever.
bool isPipe(const QString& path) {
    const QFileInfo file(path);
    return file.exists() && !file.isFile();
}

// Nothing where it cannot be read; stops early once `isCanceled`.
QByteArray digestOfFile(const QString& path, const std::function<bool()>& isCanceled) {
    QFile file(path);
    if (isPipe(path) || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(algorithm);
    QByteArray block(largeFile, Qt::Uninitialized);
    qint64 size = 0;
    while (!isCanceled() && (size = file.read(block.data(), block.size())) > 0)
        hash.addData(QByteArrayView(block.data(), size));
    return size < 0 ? QByteArray() : hash.result();
}

QStringList withFolders(const QString& path) {
    QStringList paths{path};
    for (QString folder = QFileInfo(path).absolutePath(); folder != paths.last();
         folder = QFileInfo(folder).absolutePath())
        paths << folder;
    return paths;
}

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent) {
    m_gather.setSingleShot(true);
    m_gather.setInterval(gathering);
    connect(&m_gather, &QTimer::timeout, this, [this] { read(m_known.keys()); });
    connect(&m_system, &QFileSystemWatcher::fileChanged, this, &FileWatch::gather);
    // In a busy folder, what changes is mostly another file.
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, [this](const QString& folder) {
        if (isFolderOfOne(folder) ? !thatMayHaveChanged().isEmpty() : hasOneComeOrGone())
            gather();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FileWatch::finish);
}

FileWatch::~FileWatch() {
    m_reading.cancel(); // and the pool waits for its end
}

QByteArray FileWatch::digestOf(const std::string& text) {
    return QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), algorithm);
}

FileWatch::Stamps FileWatch::stampsOf(const QStringList& paths) {
    Stamps stamps;
    for (const QString& path : paths)
        stamps[path] = stampOf(path);
    return stamps;
}

void FileWatch::watch(const Stamps& asRead) {
    Digests known;
    for (const QString& path : asRead.keys())
        known[path] = {};
    start(std::move(known), asRead);
}

void FileWatch::watch(const QString& path, const QByteArray& digest) {
    start({{path, digest}}, {});
}

// Not put off by what comes meanwhile: a busy folder would do so for ever.
void FileWatch::gather() {
    if (!m_gather.isActive())
        m_gather.start();
}

// A small file is read rather than its stamp believed.
QStringList FileWatch::thatMayHaveChanged() const {
    QStringList paths = m_known.keys();
    paths.removeIf([this](const QString& path) {
        const Stamp stamp = stampOf(path);
        return stamp.size >= largeFile && stamp == m_stamps.value(path);
    });
    return paths;
}

bool FileWatch::isFolderOfOne(const QString& folder) const {
    const QStringList paths = m_known.keys();
    return std::ranges::any_of(
        paths, [&](const QString& path) { return QFileInfo(path).absolutePath() == folder; });
}

bool FileWatch::hasOneComeOrGone() const {
    const QStringList paths = m_known.keys();
    return std::ranges::any_of(paths, [this](const QString& path) {
        return QFileInfo::exists(path) == m_told.value(path).isEmpty();
    });
}

void FileWatch::start(Digests known, Stamps stamps) {
    if (const QStringList old = m_system.files() + m_system.directories(); !old.isEmpty())
        m_system.removePaths(old);
    m_known = std::move(known);
    m_known.removeIf([](const auto& file) { return isPipe(file.key()); });
    m_told = m_known;
    m_stamps = std::move(stamps);
    ++m_watched;
    read(m_known.keys());
}

void FileWatch::check() {
    read(thatMayHaveChanged());
}

void FileWatch::read(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    if (m_reading.isRunning()) {
        m_isAsked = true;
        return;
    }
    // A file that was replaced is another one to the system; its folder tells of that, and of a
    // file that comes back, and the folders around that one tell when it is moved.
    for (const QString& path : paths) {
        const Stamp stamp = stampOf(path);
        if (std::exchange(m_stamps[path], stamp) != stamp && m_known[path].isEmpty())
            m_known[path] = m_told[path] = ofNoFile; // what was read is not there any more
        for (const QString& watched : withFolders(path))
            if (QFileInfo::exists(watched))
                m_system.addPath(watched);
            else
                m_system.removePath(watched); // which may be elsewhere by now
    }
    m_isAsked = false;
    m_read = m_watched;
    m_reading.setFuture(QtConcurrent::run(&m_pool, [paths](QPromise<Digests>& promise) {
        Digests digests;
        for (const QString& path : paths)
            digests[path] = digestOfFile(path, [&promise] { return promise.isCanceled(); });
        promise.addResult(std::move(digests));
    }));
}

void FileWatch::finish() {
    // What was read for others, or before a file was saved, tells nothing.
    if (m_read != m_watched || m_isAsked) {
        read(m_known.keys());
        return;
    }
    const Digests found = m_reading.result();
    for (auto file = found.begin(); file != found.end(); ++file) {
        QByteArray& known = m_known[file.key()];
        QByteArray& told = m_told[file.key()];
        if (known.isEmpty())
            known = told = stampOf(file.key()) == m_stamps[file.key()] ? file.value() : ofNoFile;
        if (file.value() == std::exchange(told, file.value()))
            continue;
        if (file.value().isEmpty())
            emit vanished(file.key());
        else if (file.value() == known)
            emit asKnown(file.key());
        else
            emit changed(file.key());
    }
}

} // namespace ui
