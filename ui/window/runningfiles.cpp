// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runningfiles.h"

#include "core/inuse/inusewording.h"
#include "ui/style/texts.h"
#include "ui/window/filemessages.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t remarksInBar = 3;

QString numberText(std::size_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString namesOf(const QStringList& paths) {
    QStringList names;
    for (const QString& path : paths)
        names << fileName(path);
    return names.join(u", "_s);
}

// What is not among the images first, then what names no image.
Remarks remarksOf(const core::InUse& inUse, const core::Running& running,
                  const QStringList& paths) {
    Remarks remarks{RunningFiles::tr("Remarks about what runs"), {}, {}, paths.size() > 1};
    if (core::Message sentence = core::repositorySentence(inUse); !sentence.pattern.empty())
        remarks.list.push_back({{}, 0, std::move(sentence)});
    for (const std::size_t reference : inUse.unmatched())
        remarks.list.push_back({{}, 0, core::unmatchedSentence(inUse, reference)});
    for (const core::RunningNotice& notice : running.notices)
        remarks.list.push_back({fileName(paths.value(static_cast<qsizetype>(notice.source))),
                                notice.place.line, notice.message});
    if (paths.size() > 1)
        remarks.totals = RunningFiles::tr("Read together: %1").arg(namesOf(paths)) + u"\n"_s;
    remarks.totals +=
        RunningFiles::tr("Images in use: %1 · not in the list: %2 · of other "
                         "repositories: %3 · left out: %4")
            .arg(numberText(inUse.images().count()), numberText(inUse.unmatched().size()),
                 numberText(inUse.others()), numberText(running.leftOut));
    return remarks;
}

} // namespace

RunningFiles::RunningFiles(Document& document, Settings& settings, MessageBars& bars,
                           QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_bars(bars)
    , m_window(window) {
    connect(&m_loader, &RunningLoader::finished, this,
            [this](const QStringList& paths, const SharedRunning& running) {
                m_running = running;
                setPaths(paths);
                m_document.setRunning(running);
            });
    connect(&m_loader, &RunningLoader::failed, this,
            [this](const QString& path, const core::Error& error) {
                m_bars.show({core::Severity::Error,
                             tr("`%1` could not be opened as what runs").arg(fileName(path)),
                             errorText(error),
                             {},
                             {},
                             FileAction::Running});
            });
    connect(&m_loader, &RunningLoader::cancelled, this,
            [this] { emit done(tr("Loading what runs was cancelled")); });
    // After what else new images come with: their bars take the place of all.
    connect(&document, &Document::inUseChanged, this, &RunningFiles::tell, Qt::QueuedConnection);
}

void RunningFiles::chooseAndOpen() {
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Load what runs now (kubectl get pods -A -o json, ECS, Lambda, references)"),
        m_settings.folder(), tr("What runs (*.json *.txt *.gz);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(paths.front()).absolutePath());
    open(paths);
}

void RunningFiles::open(const QStringList& paths) {
    m_bars.remove(FileAction::Running);
    QStringList all = m_loader.isLoading() ? m_loader.paths() : m_paths;
    for (const QString& path : paths)
        all << QFileInfo(path).absoluteFilePath();
    all.removeDuplicates();
    m_loader.load(all);
}

void RunningFiles::forget() {
    m_loader.cancel();
    m_running.reset();
    setPaths({});
    m_document.setRunning(nullptr);
}

void RunningFiles::restore(const QStringList& paths) {
    forget();
    setPaths(paths);
    if (!paths.isEmpty())
        open(paths);
}

void RunningFiles::setPaths(const QStringList& paths) {
    m_paths.clear();
    for (const QString& path : paths)
        m_paths << QFileInfo(path).absoluteFilePath();
    emit pathsChanged();
}

void RunningFiles::tell() {
    m_bars.remove(FileAction::Running);
    const SharedInUse inUse = m_document.inUse();
    const bool areCompared = inUse && m_document.images()->store.size() > 0;
    m_remarks = areCompared ? remarksOf(*inUse, *m_running, m_paths) : Remarks();
    emit remarksChanged();
    if (!areCompared)
        return;
    if (m_remarks.list.empty()) {
        emit done(m_remarks.totals);
        return;
    }
    QStringList lines{m_remarks.totals};
    for (std::size_t i = 0; i < std::min(m_remarks.list.size(), remarksInBar); ++i)
        lines << translated(m_remarks.list[i].message);
    const bool areMore = m_remarks.list.size() > remarksInBar;
    m_bars.show({core::Severity::Warning, tr("What runs now is loaded, with remarks"),
                 lines.join(QLatin1Char('\n')), areMore ? tr("Show &all remarks") : QString(),
                 [this] { showAllRemarks(); }, FileAction::Running});
}

void RunningFiles::showAllRemarks() {
    showRemarks(m_remarks, m_window);
}

} // namespace ui
