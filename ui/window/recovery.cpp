// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery.h"

#include "ui/window/filemessages.h"

#include <QLocale>
#include <QMessageBox>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

namespace {

QString timeText(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate()
               ? QLocale().toString(local.time(), QLocale::ShortFormat)
               : QLocale().toString(local, QLocale::ShortFormat);
}

QString imagesText(const ImagesOrigin& images) {
    if (images.paths.size() == 1)
        return Recovery::tr("Images: `%1`").arg(fileName(images.paths.front()));
    if (images.paths.size() > 1)
        return Recovery::tr("Images: %1 files").arg(images.paths.size());
    return {};
}

} // namespace

Recovery::Recovery(MessageBars& bars, Restore restore, QObject* parent)
    : QObject(parent)
    , m_bars(bars)
    , m_restore(std::move(restore)) {
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        m_offered = m_looking.result();
        offer();
    });
}

Recovery::~Recovery() {
    dropRestored();
}

void Recovery::look(const QString& folder) {
    m_looking.setFuture(QtConcurrent::run(abandonedSessions, folder));
}

void Recovery::dropRestored() {
    for (const AbandonedSession& restored : m_restored)
        restored.file->remove();
    m_restored.clear();
}

void Recovery::offer() {
    if (m_offered.empty())
        return;
    const Session& session = m_offered.front().session;
    const auto count = static_cast<int>(m_offered.size());
    QStringList details{tr("Last change: %1").arg(timeText(session.changedAt))};
    if (const QString images = imagesText(session.images); !images.isEmpty())
        details << images;
    if (count > 1)
        details << tr("More of the kind: %1").arg(count - 1);
    BarMessage message{
        core::Severity::Warning,
        tr("Tagwarden ended unexpectedly; your work on `%1` is still there").arg(session.title),
        details.join(QStringLiteral(" · ")),
        tr("Rest&ore"),
        [this] { this->restore(); },
        FileAction::Recover,
        {{tr("&Discard"), [this] {
              discard();
          }}}};
    if (count > 1)
        message.others.push_back({tr("Show the &next"), [this] {
                                      std::ranges::rotate(m_offered, m_offered.begin() + 1);
                                      offer();
                                  }});
    m_bars.show(message);
    m_bars.focus(FileAction::Recover); // one who works by keys needs not look for it
}

void Recovery::restore() {
    if (m_restore(m_offered.front().session)) {
        m_restored.push_back(m_offered.front());
        m_offered.erase(m_offered.begin());
    }
    offer();
}

void Recovery::discard() {
    const Session& session = m_offered.front().session;
    QMessageBox box(QMessageBox::Question, tr("Discard unsaved work"),
                    tr("The work on %1 of %2 is in no other file. Discard it for good?")
                        .arg(session.title, timeText(session.changedAt)),
                    QMessageBox::Discard | QMessageBox::Cancel, m_bars.window());
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() == QMessageBox::Discard) {
        m_offered.front().file->remove();
        m_offered.erase(m_offered.begin());
    }
    offer();
}

} // namespace ui
