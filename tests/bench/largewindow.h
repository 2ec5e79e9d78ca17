// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window at the size of ECR's quotas, 100,000 images and 50 rules, and what it takes to
// time it from an event to painted pixels.
#pragma once

#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QTemporaryDir>

#include <chrono>
#include <vector>

namespace bench {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration duration);
// The value that this share of the values does not exceed. Takes at least one value.
double percentile(std::vector<double> values, double share);

// Everything that is due is done: posted events, layouts, and the paint into the backing store.
void settle();

// Runs the benchmarks of the program, offscreen.
void runWithWindows(int argc, char** argv);

class LargeWindow {
public:
    LargeWindow(); // shown, with all evaluated
    ui::MainWindow& window() { return m_window; }
    ui::Document& document() { return m_window.document(); }

private:
    QTemporaryDir m_folder;
    ui::Settings m_settings{m_folder.filePath(QStringLiteral("s.ini"))};
    ui::MainWindow m_window{m_settings};
};

} // namespace bench
