// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diskchanges.h"

#include "ui/window/filemessages.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace ui {

DiskChanges::DiskChanges(PolicyFiles& policy, ImageFiles& images, CompareMenu& compare,
                         QUndoStack& steps, MessageBars& bars, const QString& marksFolder,
                         QObject* parent)
    : QObject(parent)
    , m_policy(policy)
    , m_images(images)
    , m_compare(compare)
    , m_steps(steps)
    , m_bars(bars)
    , m_mark(marksFolder) {
    policy.setIsElsewhere([this] { return m_mark.isElsewhere(); });
    connect(&policy, &PolicyFiles::knownChanged, this, &DiskChanges::followPolicy);
    connect(&images.loader(), &ImageLoader::started, this, [this](const QStringList& paths) {
        QStringList absolute;
        for (const QString& path : paths)
            absolute << QFileInfo(path).absoluteFilePath();
        m_imagesAsRead = FileWatch::stampsOf(absolute);
    });
    connect(&images, &ImageFiles::nameChanged, this, &DiskChanges::followImages);
    connect(&m_policyWatch, &FileWatch::changed, this, &DiskChanges::tellChangedPolicy);
    connect(&m_policyWatch, &FileWatch::vanished, this, &DiskChanges::tellVanishedPolicy);
    connect(&m_policyWatch, &FileWatch::asKnown, this, [this] {
        m_bars.remove(FileAction::ChangedPolicy);
        m_policy.forgetFailedSave(); // what hindered it is over
    });
    connect(&m_imagesWatch, &FileWatch::changed, this, &DiskChanges::tellChangedImages);
    connect(&m_imagesWatch, &FileWatch::vanished, this, &DiskChanges::tellVanishedImages);
    connect(&m_imagesWatch, &FileWatch::asKnown, this,
            [this] { m_bars.remove(FileAction::ChangedImages); });
    // On some file systems nobody tells of changes.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    return;
                m_policyWatch.check();
                m_imagesWatch.check();
            });
}

void DiskChanges::followPolicy() {
    m_bars.remove(FileAction::ChangedPolicy);
    const std::optional<KnownFile>& known = m_policy.origin().known;
    const QString path = known ? known->path : QString();
    if (known)
        m_policyWatch.watch(path, FileWatch::digestOf(known->text));
    else
        m_policyWatch.watch(FileWatch::Stamps());
    if (std::exchange(m_policyPath, path) == path)
        return;
    m_bars.remove(FileAction::Elsewhere);
    if (m_mark.mark(path))
        m_bars.show({core::Severity::Warning,
                     tr("Another Tagwarden window has `%1` open").arg(fileName(path)),
                     tr("If both change it, the one that saves last is asked before it overwrites "
                        "the other's work."),
                     {},
                     {},
                     FileAction::Elsewhere});
}

void DiskChanges::followImages() {
    m_bars.remove(FileAction::ChangedImages);
    m_imagesWatch.watch(m_images.origin().paths.isEmpty() ? FileWatch::Stamps() : m_imagesAsRead);
}

void DiskChanges::tellChangedPolicy(const QString& path) {
    const bool isWholeFile = m_policy.path() == path;
    QString text = tr("What you see here is what it held before.");
    if (!m_policy.isSaved())
        text = isWholeFile ? tr("You have changes that are not saved. To reload is a step that you "
                                "can undo.")
                           : tr("You have changes that are not saved. To reload asks what to do "
                                "with them, and opens the file anew.");
    BarMessage message{
        core::Severity::Warning,
        m_mark.isElsewhere()
            ? tr("`%1` was changed by another window of Tagwarden").arg(fileName(path))
            : tr("`%1` was changed by another program").arg(fileName(path)),
        text,
        tr("Re&load"),
        [this] { m_policy.reload(); },
        FileAction::ChangedPolicy,
        {}};
    // Into a part of a file that is another by now, nothing is saved back.
    if (isWholeFile)
        message.others.push_back({tr("&Keep mine"), [this] {
                                      m_policy.keepMine();
                                  }});
    message.others.push_back(
        {tr("Co&mpare"), [this, path] { m_compare.compareWithFile(path); }, true});
    m_bars.show(message);
}

void DiskChanges::tellVanishedPolicy(const QString& path) {
    m_steps.resetClean(); // it is nowhere else
    const bool hasFolder = QFileInfo(QFileInfo(path).absolutePath()).isDir();
    BarMessage message{core::Severity::Warning,
                       tr("`%1` is gone: removed or renamed").arg(fileName(path)),
                       hasFolder ? tr("Your policy is still open. Saving writes the file anew.")
                                 : tr("Its folder is gone too. Your policy is still open; save it "
                                      "elsewhere."),
                       tr("Save &as…"),
                       [this] { m_policy.saveAs(); },
                       FileAction::ChangedPolicy,
                       {}};
    if (hasFolder && m_policy.path() == path)
        message.others.push_back({tr("&Save here"), [this] {
                                      m_policy.save();
                                  }});
    m_bars.show(message);
}

void DiskChanges::tellChangedImages(const QString& path) {
    m_bars.show({core::Severity::Note, tr("The images in `%1` have changed").arg(fileName(path)),
                 tr("The table shows them as they were when they were opened."),
                 tr("Reload &images"), [this] { m_images.open(m_images.origin().paths); },
                 FileAction::ChangedImages});
}

void DiskChanges::tellVanishedImages(const QString& path) {
    m_bars.show({core::Severity::Note,
                 tr("The list of images `%1` is gone: removed or renamed").arg(fileName(path)),
                 tr("The table still shows what was in it."),
                 {},
                 {},
                 FileAction::ChangedImages});
}

} // namespace ui
