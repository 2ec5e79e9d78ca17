// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses what the open policy is compared with: another file, its own file as it is saved, or
// itself as it is now, to see what the next moves and edits do.
#pragma once

#include "ui/document/document.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"
#include "ui/window/settings.h"

#include <QMenu>

namespace ui {

class CompareMenu : public QMenu {
    Q_OBJECT
public:
    // The window is the parent of dialogs. All live as long as the menu.
    CompareMenu(Document& document, PolicyFiles& files, Settings& settings, MessageBars& bars,
                QWidget* window);

    void chooseFile();
    // Of several policies in the file the user chooses one. A file that cannot be read or that
    // ECR would refuse is told in a bar, and whatever was compared stays.
    bool compareWithFile(const QString& path);
    bool compareWithSaved();
    void compareWithNow();

private:
    enum class Which { Other, Saved };
    bool compareWith(const QString& path, Which which);
    bool refuse(const QString& path, const QString& reason);
    void followSaving(const QString& path);
    void refresh();

    Document& m_document;
    PolicyFiles& m_files;
    Settings& m_settings;
    MessageBars& m_bars;
    QWidget* m_window;
    QAction* m_saved;
    QAction* m_now;
    QAction* m_end;
};

} // namespace ui
