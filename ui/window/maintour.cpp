// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that shows newcomers around.
#include "ui/images/imagespane.h"
#include "ui/rules/rulespane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/tour.h"

#include <QToolBar>

namespace ui {

void MainWindow::offerTour() {
    if (!m_settings.hasSeenTour())
        showTour();
}

void MainWindow::showTour() {
    if (m_tour)
        return;
    m_tour = new Tour(
        {{m_rules, tr("Rules decide from top to bottom"),
          tr("The first rule that identifies an image decides about it. Drag a card by its grip, "
             "or "
             "press Alt+↑ and Alt+↓, and watch the table.")},
         {m_images, tr("Every image, and why"),
          tr("Each row says what becomes of an image and which rule decides. Select one to see, "
             "rule by rule, what happened.")},
         {findChild<QToolBar*>(), tr("Now with your own"),
          tr("Open a policy, and images as `aws ecr describe-images` prints them. Export writes "
             "JSON "
             "that ECR accepts. Help shows this tour again.")}},
        this);
    connect(m_tour, &Tour::ended, this, [this] { m_settings.setTourSeen(); });
}

} // namespace ui
