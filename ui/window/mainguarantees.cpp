// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that keeps the guarantees of each policy in the settings, and shows
// what they come to.
#include "ui/guarantees/guaranteespanel.h"
#include "ui/images/imagespane.h"
#include "ui/rules/rulespane.h"
#include "ui/window/imagefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"

#include <QTimer>

namespace ui {

namespace {

// By which the settings know the policy; empty where it has no file and no name. Of several in a
// file each has a name.
QString keyOf(const PolicyFiles& policy) {
    const PolicyOrigin& origin = policy.origin();
    if (!origin.path.isEmpty())
        return origin.path;
    return origin.wrapper ? origin.wrapper->path() + QLatin1Char('#') + origin.name : origin.name;
}

} // namespace

void MainWindow::keepGuarantees() {
    const auto keep = [this] {
        const QString key = keyOf(*m_policyFiles);
        const QString text = toText(m_guarantees->list());
        const QString kept = m_settings.guaranteesOf(key);
        const bool isNews = kept.isEmpty() ? m_guarantees->list() != GuaranteeList() : kept != text;
        if (!key.isEmpty() && isNews)
            m_settings.setGuaranteesOf(key, text);
    };
    connect(m_policyFiles, &PolicyFiles::opened, m_guarantees, [this] {
        m_guarantees->setList(guaranteesFrom(m_settings.guaranteesOf(keyOf(*m_policyFiles))));
    });
    connect(m_policyFiles, &PolicyFiles::nameChanged, m_guarantees, keep); // saved elsewhere
    connect(m_guarantees, &Guarantees::listChanged, this, keep);
    connect(m_guaranteesPanel, &GuaranteesPanel::exampleMade, m_images,
            [this](const SharedImages& images, core::Instant now) {
                m_imageFiles->showCounterexample(images, now);
                // Once the bar has taken its room: the image would be scrolled out of sight.
                QTimer::singleShot(0, m_images, [this, gone = images->store.size() - 1] {
                    m_images->selectImage(static_cast<core::ImageIndex>(gone));
                });
            });
    connect(m_guarantees, &Guarantees::proved, m_rules,
            [this] { m_rules->showProofs(*m_guarantees); });
}

} // namespace ui
