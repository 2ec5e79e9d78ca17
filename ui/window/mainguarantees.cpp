// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that keeps the guarantees of each policy in the settings, and shows
// what they come to.
#include "ui/explain/whypanel.h"
#include "ui/guarantees/guaranteespanel.h"
#include "ui/images/imagespane.h"
#include "ui/rules/rulespane.h"
#include "ui/session/sessionkeeper.h"
#include "ui/window/imagefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"

#include <QTabWidget>
#include <QTimer>

namespace ui {

// Of several policies in a file each has a name.
QString MainWindow::guaranteesKey() const {
    const PolicyOrigin& origin = m_policyFiles->origin();
    if (!origin.path.isEmpty())
        return origin.path;
    if (origin.known)
        return origin.known->path + QLatin1Char('#') + origin.name;
    return origin.sample.isEmpty() ? QString() : QStringLiteral("sample:") + origin.sample;
}

bool MainWindow::hasUnkeptGuarantees() const {
    return guaranteesKey().isEmpty() && m_guarantees->list() != GuaranteeList();
}

void MainWindow::storeGuarantees() {
    m_guaranteesKey = guaranteesKey();
    const GuaranteeList& list = m_guarantees->list();
    if (!m_guaranteesKey.isEmpty())
        m_settings.setGuaranteesOf(m_guaranteesKey,
                                   list == GuaranteeList() ? QString() : toText(list));
    m_keeper->noteChange();
    refreshTitle();
}

void MainWindow::keepGuarantees() {
    m_policyFiles->setHasMore([this] { return hasUnkeptGuarantees(); });
    connect(m_policyFiles, &PolicyFiles::opened, m_guarantees, [this] {
        m_guaranteesKey = guaranteesKey();
        m_guarantees->setList(guaranteesFrom(
            m_guaranteesKey.isEmpty() ? QString() : m_settings.guaranteesOf(m_guaranteesKey)));
    });
    connect(m_policyFiles, &PolicyFiles::nameChanged, m_guarantees, [this] {
        if (m_guaranteesKey != guaranteesKey()) // saved elsewhere
            storeGuarantees();
    });
    connect(m_guarantees, &Guarantees::listChanged, this, &MainWindow::storeGuarantees);
    connect(m_guaranteesPanel, &GuaranteesPanel::exampleMade, m_images,
            [this](const SharedImages& images, core::Instant now) {
                m_tabBeforeExample = m_tabs->currentWidget();
                m_imageFiles->showCounterexample(images, now);
                // Once the bar has taken its room: the image would be scrolled out of sight.
                QTimer::singleShot(0, m_images, [this, gone = images->store.size() - 1] {
                    m_images->selectImage(static_cast<core::ImageIndex>(gone));
                });
            });
    connect(m_imageFiles, &ImageFiles::ownShown, m_tabs, [this] {
        if (m_tabBeforeExample && m_tabs->currentWidget() == m_why) // where the example led
            m_tabs->setCurrentWidget(m_tabBeforeExample);
    });
    const auto showProofs = [this] {
        m_rules->showProofs(*m_guarantees);
    };
    connect(m_guarantees, &Guarantees::proved, m_rules, showProofs);
    connect(m_guarantees, &Guarantees::late, m_rules, showProofs);
}

} // namespace ui
