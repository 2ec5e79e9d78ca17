// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that sees to it that no work is lost.
#include "ui/guarantees/guarantees.h"
#include "ui/images/imagespane.h"
#include "ui/session/sessionkeeper.h"
#include "ui/window/diskchanges.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recovery.h"
#include "ui/window/runningfiles.h"

#include <QSplitter>
#include <QTabWidget>

#include <utility>

namespace ui {

void MainWindow::keepSession() {
    const QString sessions = m_settings.dataFolder() + QStringLiteral("/sessions");
    m_keeper = new SessionKeeper(
        sessions, [this] { return session(); }, this);
    m_recovery = new Recovery(
        *m_sessionBars, [this](const Session& session) { return restoreSession(session); }, this);
    new DiskChanges(*m_policyFiles, *m_imageFiles, *m_compare, m_document.undoStack(),
                    *m_sessionBars, m_settings.dataFolder() + QStringLiteral("/open"), this);

    const auto noteChange = [this] {
        m_keeper->noteChange();
    };
    connect(&m_document, &Document::draftChanged, this, noteChange);
    connect(&m_document, &Document::nowChanged, this, noteChange);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, noteChange);
    connect(m_policyFiles, &PolicyFiles::knownChanged, this, noteChange);
    connect(m_imageFiles, &ImageFiles::nameChanged, this, noteChange);
    connect(m_tabs, &QTabWidget::currentChanged, this, noteChange);
    connect(m_runningFiles, &RunningFiles::pathsChanged, this, noteChange);
    for (const QSplitter* splitter : {m_mainSplitter, m_rightSplitter})
        connect(splitter, &QSplitter::splitterMoved, this, noteChange);

    connect(m_keeper, &SessionKeeper::written, this, [this] {
        m_sessionBars->remove(FileAction::Backup);
        m_recovery->dropRestored();
    });
    connect(m_keeper, &SessionKeeper::failed, this, [this](const QString& reason) {
        m_sessionBars->show({core::Severity::Warning,
                             tr("Your work is not backed up: a crash would lose what is not saved"),
                             reason, tr("Save &as…"), [this] { m_policyFiles->saveAs(); },
                             FileAction::Backup});
    });
    m_recovery->look(sessions);
}

std::optional<Session> MainWindow::session() {
    History history = m_document.history();
    if (m_policyFiles->isSaved() && history.steps.empty())
        return std::nullopt;
    return Session{m_policyFiles->name(),
                   QDateTime::currentDateTimeUtc(),
                   m_policyFiles->origin(),
                   std::move(history),
                   m_document.mutedRules(),
                   m_imageFiles->origin(),
                   m_runningFiles->paths(),
                   m_imageFiles->fixedNow(),
                   hasUnkeptGuarantees() ? toText(m_guarantees->list()) : QString(),
                   {saveGeometry(), m_mainSplitter->saveState(), m_rightSplitter->saveState(),
                    m_images->saveState(), m_tabs->currentIndex()}};
}

bool MainWindow::restoreSession(const Session& session) {
    if (!m_policyFiles->restore(session.policy, session.history))
        return false;
    for (const core::RuleId rule : session.muted)
        m_document.setMuted(rule, true);
    if (!session.guarantees.isEmpty())
        m_guarantees->setList(guaranteesFrom(session.guarantees));
    m_imageFiles->restore(session.images, session.fixedNow);
    m_runningFiles->restore(session.running);
    restoreGeometry(session.layout.geometry);
    m_mainSplitter->restoreState(session.layout.mainSplitter);
    m_rightSplitter->restoreState(session.layout.rightSplitter);
    m_images->restoreState(session.layout.table);
    m_tabs->setCurrentIndex(session.layout.tab);
    return true;
}

} // namespace ui
