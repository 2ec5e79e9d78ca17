// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows in the status bar what a worker does and how far it is, and a button to stop it. Hidden
// while there is nothing to show.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class WorkProgress : public QWidget {
    Q_OBJECT
public:
    // Both are for screen readers: what the bar measures, and what the button stops.
    WorkProgress(const QString& measured, const QString& cancel, QWidget* parent = nullptr);

    void start(const QString& what);
    void setPercent(int percent);

signals:
    void cancelled();

private:
    QLabel* m_label;
    QProgressBar* m_bar;
};

} // namespace ui
