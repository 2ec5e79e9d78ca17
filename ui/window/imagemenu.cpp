// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that leads from an image to its rule, from a rule to its images and
// its problems and from a counterexample back, loads what runs, copies images, and arranges their
// table.
#include "ui/images/imagespane.h"
#include "ui/problems/problemspanel.h"
#include "ui/rules/rulespane.h"
#include "ui/window/imagefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runningfiles.h"

#include <QLocale>
#include <QMenu>
#include <QTabWidget>

namespace ui {

void MainWindow::makeImageMenu(QMenu& menu) {
    const auto add = [&](const char* name, const QString& text, const QString& key, auto* receiver,
                         auto slot) {
        QAction* item = action(QLatin1String(name), text, QKeySequence(key));
        connect(item, &QAction::triggered, receiver, slot);
        menu.addAction(item);
    };
    add("explain", tr("&Explain"), tr("Ctrl+Return"), m_images, &ImagesPane::explainRequested);
    add("goToRule", tr("&Go to the image's rule"), tr("Ctrl+R"), m_images, &ImagesPane::goToRule);
    // From the rule that is selected.
    const auto leadOn = [this](void (MainWindow::*go)(core::RuleId)) {
        if (const auto rule = m_rules->selectedRule())
            (this->*go)(*rule);
        else
            tell(tr("Select a rule first"));
    };
    add("goToImage", tr("Go to the rule's first &image"), tr("Ctrl+T"), this,
        [leadOn] { leadOn(&MainWindow::goToImagesOf); });
    add("goToProblem", tr("Go to the rule's &problem"), tr("Ctrl+Shift+P"), this,
        [leadOn] { leadOn(&MainWindow::goToProblemOf); });
    menu.addSeparator();
    add("loadRunning", tr("&Load what runs now…"), tr("Ctrl+Shift+I"), m_runningFiles,
        &RunningFiles::chooseAndOpen);
    add("forgetRunning", tr("&Forget what runs"), {}, m_runningFiles, &RunningFiles::forget);
    // Where the bar that told of them is found again.
    add("runningRemarks", {}, {}, m_runningFiles, &RunningFiles::showAllRemarks);
    const auto refreshRemarks = [this] {
        const std::size_t count = m_runningFiles->remarks().list.size();
        auto* remarks = findChild<QAction*>(QStringLiteral("runningRemarks"));
        remarks->setEnabled(count > 0);
        remarks->setText(count == 0 ? tr("Remar&ks about what runs…")
                                    : tr("Remar&ks about what runs (%1)…")
                                          .arg(QLocale().toString(static_cast<qulonglong>(count))));
    };
    connect(m_runningFiles, &RunningFiles::remarksChanged, this, refreshRemarks);
    refreshRemarks();
    const auto refresh = [this] {
        findChild<QAction*>(QStringLiteral("forgetRunning"))
            ->setEnabled(!m_runningFiles->paths().isEmpty());
    };
    connect(m_runningFiles, &RunningFiles::pathsChanged, this, refresh);
    refresh();
    add("backToImages", tr("&Back to my images"), {}, m_imageFiles, &ImageFiles::showOwn);
    const auto refreshBack = [this] {
        findChild<QAction*>(QStringLiteral("backToImages"))
            ->setEnabled(m_imageFiles->isCounterexample());
    };
    connect(m_imageFiles, &ImageFiles::nameChanged, this, refreshBack);
    refreshBack();
    menu.addSeparator();
    add("copyDigest", tr("Copy &digest"), {}, m_images, &ImagesPane::copyDigest);
    add("copyRows", tr("&Copy rows"), {}, m_images, &ImagesPane::copySelection);
    add("copyCsv", tr("Copy rows as CS&V"), {}, m_images, &ImagesPane::copyAsCsv);
    add("copyImagesJson", tr("Copy rows as &JSON"), {}, m_images, &ImagesPane::copyAsJson);

    connect(m_images, &ImagesPane::explainRequested, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_tabs->currentWidget()->setFocus();
    });
    connect(m_images, &ImagesPane::ruleRequested, m_rules,
            [this](core::RuleId rule) { m_rules->reveal(rule, Field::None); });
    connect(m_rules, &RulesPane::imagesRequested, this, &MainWindow::goToImagesOf);
    connect(m_rules, &RulesPane::problemRequested, this, &MainWindow::goToProblemOf);
}

void MainWindow::addTableActions(QMenu& menu) {
    const auto addGrouping = [&](QAction* item, Grouping grouping) {
        item->setCheckable(true);
        const auto refresh = [this, item, grouping] {
            item->setChecked(m_images->grouping() == grouping);
        };
        connect(item, &QAction::triggered, m_images, [this, grouping](bool isOn) {
            m_images->setGrouping(isOn ? grouping : Grouping::None);
        });
        connect(m_images, &ImagesPane::groupingChanged, item, refresh);
        menu.addAction(item);
    };
    addGrouping(action(QStringLiteral("groupByVerdict"), tr("Group by &verdict"), tr("Ctrl+G")),
                Grouping::Verdict);
    addGrouping(action(QStringLiteral("groupByRule"), tr("Group by r&ule"), tr("Ctrl+Shift+G")),
                Grouping::Rule);
    menu.addMenu(m_images->columnsMenu());
}

void MainWindow::goToImagesOf(core::RuleId rule) {
    if (!m_images->selectFirstOf(rule))
        tell(tr("No image is decided by this rule"));
}

void MainWindow::goToProblemOf(core::RuleId rule) {
    if (m_problems->select(rule))
        showProblems();
    else
        tell(tr("This rule has no problem"));
}

} // namespace ui
