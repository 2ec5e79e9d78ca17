// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

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
    connect(&m_gather, &QTimer::timeout, this, &FileWatch::read);
    connect(&m_system, &QFileSystemWatcher::fileChanged, this,
            [this](const QString& path) { gather({path}); });
    // In a busy folder, what changes is mostly another file.
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, [this](const QString& folder) {
        QStringList inIt = thatMayHaveChanged();
        inIt.removeIf(
            [&](const QString& path) { return QFileInfo(path).absolutePath() != folder; });
        gather(inIt + thatHaveComeOrGone());
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
void FileWatch::gather(const QStringList& paths) {
    ask(paths);
    if (!m_asked.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

void FileWatch::ask(const QStringList& paths) {
    for (const QString& path : paths)
        if (m_known.contains(path) && !m_asked.contains(path))
            m_asked << path;
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

QStringList FileWatch::thatHaveComeOrGone() const {
    QStringList paths = m_known.keys();
    paths.removeIf([this](const QString& path) {
        return QFileInfo::exists(path) != m_told.value(path).isEmpty();
    });
    return paths;
}

void FileWatch::start(Digests known, Stamps stamps) {
    if (const QStringList old = m_system.files() + m_system.directories(); !old.isEmpty())
        m_system.removePaths(old);
    m_known = std::move(known);
    m_known.removeIf([](const auto& file) { return isPipe(file.key()); });
    m_told = m_known;
    m_stamps = std::move(stamps);
    ++m_watched;
    m_asked = m_known.keys();
    read();
}

void FileWatch::check() {
    ask(thatMayHaveChanged());
    read();
}

void FileWatch::read() {
    if (m_asked.isEmpty() || m_reading.isRunning())
        return;
    const QStringList paths = std::exchange(m_asked, {});
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
    const Digests found = m_read == m_watched ? m_reading.result() : Digests();
    for (auto file = found.begin(); file != found.end(); ++file) {
        if (m_asked.contains(file.key()))
            continue;
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
    if (!m_gather.isActive())
        read();
}

} // namespace ui
