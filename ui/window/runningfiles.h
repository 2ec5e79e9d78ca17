// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens what runs now, and tells what of it is not among the images.
#pragma once

#include "ui/document/document.h"
#include "ui/document/runningloader.h"
#include "ui/window/messagebars.h"
#include "ui/window/remarks.h"
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

    RunningLoader& loader() { return m_loader; }

    void chooseAndOpen();
    // Together with what was loaded before, which is read again.
    void open(const QStringList& paths);
    void forget();
    // What a session held. Files that cannot be read are told of, and stay its paths.
    void restore(const QStringList& paths);

    // What of it is not among the images, and what of the files says nothing.
    const Remarks& remarks() const { return m_remarks; }
    void showAllRemarks();

signals:
    void pathsChanged();
    void remarksChanged();
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
    Remarks m_remarks;
};

} // namespace ui
