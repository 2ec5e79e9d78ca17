// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices when other programs change files: by what is in them, so that a touched file is none, and
// one that is replaced or written back in time is. Reads them on a worker. A pipe is no file.
//
//   watch.watch(path, FileWatch::digestOf(text));
//   // … changed(path), vanished(path)
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <string>

namespace ui {

class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject* parent = nullptr);
    ~FileWatch() override;

    // What the system says of a file.
    struct Stamp {
        qint64 size = 0;
        QDateTime time;

        bool operator==(const Stamp&) const = default;
    };
    using Stamps = QMap<QString, Stamp>;
    static Stamps stampsOf(const QStringList& paths);

    static QByteArray digestOf(const std::string& text);

    // Watches these files instead of others: those of the stamps, which were taken before they were
    // read. What is in them is what is known, unless a stamp is another one by now.
    void watch(const Stamps& asRead);
    // Watches this file alone, which is known to hold what has this digest.
    void watch(const QString& path, const QByteArray& digest);

    // Looks now, for when the system does not tell: on activation. Of a large file the stamp is
    // believed.
    void check();

signals:
    // Each state of a file is told once.
    void changed(const QString& path);
    void vanished(const QString& path);
    void asKnown(const QString& path); // again, after one of the others

private:
    using Digests = QMap<QString, QByteArray>; // empty: it cannot be read

    void start(Digests known, Stamps stamps);
    void gather(const QStringList& paths);
    QStringList thatMayHaveChanged() const;
    QStringList thatHaveComeOrGone() const; // since it was told of
    void ask(const QStringList& paths);
    void read();
    void finish();

    QFileSystemWatcher m_system;
    QTimer m_gather;
    QThreadPool m_pool; // of our own: what is large would keep others waiting
    QFutureWatcher<Digests> m_reading;
    Digests m_known;     // empty: whatever is read first
    Digests m_told;      // what was told of last, of each file
    Stamps m_stamps;     // when they were read last
    int m_watched = 0;   // grows with each call of watch()
    int m_read = 0;      // what m_watched was when the reading began
    QStringList m_asked; // that are to be read next
};

} // namespace ui
