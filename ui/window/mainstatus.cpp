// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that tells in its status bar what was done and what is under way.
#include "ui/charts/timelinepanel.h"
#include "ui/guarantees/guaranteespanel.h"
#include "ui/images/imagespane.h"
#include "ui/images/rowcopier.h"
#include "ui/rules/rulespane.h"
#include "ui/window/filemessages.h"
#include "ui/window/imagefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"
#include "ui/window/runningfiles.h"
#include "ui/window/workprogress.h"

#include <QAccessible>
#include <QStatusBar>

#include <utility>

namespace ui {

void MainWindow::showProgress() {
    ImageLoader& loader = m_imageFiles->loader();
    auto* loading = new WorkProgress(tr("How much of the images is read"),
                                     tr("Cancel reading images"), statusBar());
    connect(loading, &WorkProgress::cancelled, &loader, &ImageLoader::cancel);
    connect(&loader, &ImageLoader::started, loading, [this, loading](const QStringList& paths) {
        loading->start(tr("Reading %1…").arg(fileName(paths.value(0))));
        m_images->setReading(fileName(paths.value(0)));
    });
    connect(&loader, &ImageLoader::progressed, loading, &WorkProgress::setPercent);
    connect(&loader, &ImageLoader::progressed, m_images, &ImagesPane::setPercentRead);
    const auto end = [this, loading] {
        loading->hide();
        m_images->setReading({});
    };
    connect(&loader, &ImageLoader::finished, loading, end);
    connect(&loader, &ImageLoader::failed, loading, end);
    connect(&loader, &ImageLoader::cancelled, loading, end);

    RunningLoader& running = m_runningFiles->loader();
    auto* loadingRunning = new WorkProgress(tr("How much of what runs is read"),
                                            tr("Cancel reading what runs"), statusBar());
    connect(loadingRunning, &WorkProgress::cancelled, &running, &RunningLoader::cancel);
    connect(&running, &RunningLoader::started, loadingRunning,
            [loadingRunning](const QStringList& paths) {
                loadingRunning->start(tr("Reading %1…").arg(fileName(paths.back())));
            });
    connect(&running, &RunningLoader::progressed, loadingRunning, &WorkProgress::setPercent);
    connect(&running, &RunningLoader::finished, loadingRunning, &QWidget::hide);
    connect(&running, &RunningLoader::failed, loadingRunning, &QWidget::hide);
    connect(&running, &RunningLoader::cancelled, loadingRunning, &QWidget::hide);

    RowCopier& copier = m_images->copier();
    auto* copying = new WorkProgress(tr("How many of the rows are copied"),
                                     tr("Cancel copying rows"), statusBar());
    connect(copying, &WorkProgress::cancelled, &copier, &RowCopier::cancel);
    connect(&copier, &RowCopier::started, copying,
            [copying] { copying->start(tr("Copying rows…")); });
    connect(&copier, &RowCopier::progressed, copying, &WorkProgress::setPercent);
    connect(&copier, &RowCopier::ended, copying, &QWidget::hide);

    for (QWidget* progress : {loading, loadingRunning, copying})
        statusBar()->addPermanentWidget(progress);
}

void MainWindow::makeStatusBar() {
    showProgress();
    connect(m_policyFiles, &PolicyFiles::done, this, &MainWindow::tell);
    connect(m_imageFiles, &ImageFiles::done, this, &MainWindow::tell);
    connect(m_runningFiles, &RunningFiles::done, this, &MainWindow::tell);
    connect(m_rules, &RulesPane::statusMessage, this, &MainWindow::tell);
    connect(m_images, &ImagesPane::statusMessage, this, &MainWindow::tell);
    connect(m_timeline, &TimelinePanel::done, this, &MainWindow::tell);
    connect(m_guaranteesPanel, &GuaranteesPanel::done, this, &MainWindow::tell);

    // What it says is over with the next step, and where a bar says something newer.
    const auto clear = [this] {
        statusBar()->clearMessage();
    };
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, clear);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::tellUndone);
    connect(&m_document, &Document::moveFinished, this, [clear](bool committed) {
        if (!committed)
            clear();
    });
    connect(m_policyFiles, &PolicyFiles::nameChanged, this, clear);
    connect(m_imageFiles, &ImageFiles::nameChanged, this, clear);
    connect(m_policyBars, &MessageBars::shown, this, clear);
    connect(m_imageBars, &MessageBars::shown, this, clear);
    connect(m_sessionBars, &MessageBars::shown, this, clear);
}

void MainWindow::tell(const QString& message) {
    statusBar()->showMessage(message, statusMilliseconds);
    QAccessibleEvent told(statusBar(), QAccessible::NameChanged); // which is the message
    QAccessible::updateAccessibility(&told);
}

// A step back leaves all steps there; one that has come to nothing takes itself away.
void MainWindow::tellUndone() {
    const QUndoStack& steps = m_document.undoStack();
    const std::pair now(steps.index(), steps.count());
    const auto [index, count] = std::exchange(m_stepTold, now);
    if (now.first < index && now.second == count)
        tell(tr("Undone: %1").arg(steps.text(now.first)));
}

} // namespace ui
