// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window with the first sample, its settings in a folder that goes with the test.
#pragma once

#include "ui/window/mainwindow.h"
#include "ui/window/samples.h"
#include "ui/window/settings.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace test {

class WholeWindow {
protected:
    // For each test anew.
    void openSample() {
        m_window.reset();
        m_settings.reset(); // writes into the folder until its end
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<ui::Settings>(path(QStringLiteral("settings.ini")));
        m_window = std::make_unique<ui::MainWindow>(*m_settings);
        m_window->openSample(ui::samples().front());
    }

    ui::Document& document() { return m_window->document(); }
    // What the message bars say.
    QString bars() const { return m_window->messages().join(QLatin1Char('\n')); }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace test
