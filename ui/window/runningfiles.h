// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens what runs now, and tells what of it is not among the images.
#pragma once

#include "ui/document/document.h"
#include "ui/document/runningloader.h"
#include "ui/window/messagebars.h"
#include "ui/window/settings.h"

#include <QObject>
#include <QStringList>

namespace ui {

class RunningFiles : public QObject {
    Q_OBJECT
public:
    // The window is the parent of dialogs.
    RunningFiles(Document& document, Settings& settings, MessageBars& bars, QWidget* window);

    // Absolute; also of files that a session held and that cannot be read now.
    const QStringList& paths() const { return m_paths; }

    void chooseAndOpen();
    // In the place of what was loaded before.
    void open(const QStringList& paths);
    void forget();
    // What a session held. Files that cannot be read are told of, and stay its paths.
    void restore(const QStringList& paths);

signals:
    void pathsChanged();
    void done(const QString& message); // for the status bar

private:
    void setPaths(const QStringList& paths);
    void tell();

    Document& m_document;
    Settings& m_settings;
    MessageBars& m_bars;
    QWidget* m_window;
    RunningLoader m_loader;
    QStringList m_paths;
    SharedRunning m_running;
};

} // namespace ui
