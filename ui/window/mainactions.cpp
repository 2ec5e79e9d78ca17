// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that keeps what its menus say up to date: what can be done now, and
// with which files.
#include "ui/rules/rulespane.h"
#include "ui/rules/templatemenu.h"
#include "ui/style/texts.h"
#include "ui/window/filemessages.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"

#include <QFileInfo>
#include <QMenu>

namespace ui {

void MainWindow::refreshRecent() {
    m_recentMenu->clear();
    const QStringList paths = m_settings.recentPolicies();
    for (const QString& path : paths) {
        const QString text = fileName(path) + QStringLiteral("  –  ") +
                             visibleText(QFileInfo(path).absolutePath().toStdString());
        m_recentMenu->addAction(menuText(text), this, [this, path] { m_policyFiles->open(path); });
    }
    m_recentMenu->setEnabled(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear list"), &m_settings, &Settings::clearRecentPolicies);
}

void MainWindow::refreshSaveBack() {
    const QString path = m_policyFiles->fileToSaveBack();
    auto* action = findChild<QAction*>(QStringLiteral("saveBack"));
    action->setEnabled(!path.isEmpty());
    action->setText(path.isEmpty() ? tr("Save &back into the same file")
                                   : tr("Save &back into %1").arg(menuText(fileName(path))));
}

void MainWindow::refreshRuleActions() {
    const auto enable = [this](const char* name, bool isPossible) {
        findChild<QAction*>(QLatin1String(name))->setEnabled(isPossible);
    };
    const bool isWhole = !m_document.fault();
    const bool isSelected = isWhole && m_rules->selectedRule();
    enable("addRule", isWhole);
    enable("pasteRules", isWhole);
    m_rules->templateMenu()->setEnabled(isWhole);
    enable("duplicateRule", isSelected);
    enable("copyRules", isSelected);
    enable("deleteRule", isSelected);
    enable("muteRule", isSelected);
    findChild<QAction*>(QStringLiteral("muteRule"))
        ->setChecked(isSelected && m_document.isMuted(*m_rules->selectedRule()));
    enable("moveUp", m_rules->canMoveUp());
    enable("moveDown", m_rules->canMoveDown());
    enable("renumber", isWhole && !m_document.draft().rules.empty());
}

} // namespace ui
