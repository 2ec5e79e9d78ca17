// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens, saves and exports the document's policy.
//
// A failed action shows a bar and changes nothing; what would lose unsaved changes asks first.
#pragma once

#include "core/shapes/foundpolicy.h"
#include "ui/document/document.h"
#include "ui/document/origins.h"
#include "ui/window/messagebars.h"
#include "ui/window/samples.h"
#include "ui/window/settings.h"

#include <QObject>
#include <QString>

namespace ui {

class PolicyFiles : public QObject {
    Q_OBJECT
public:
    // The window is the parent of dialogs.
    PolicyFiles(Document& document, Settings& settings, MessageBars& bars, QWidget* window);

    // Where the policy is saved; empty when it has no file yet.
    const QString& path() const { return m_origin.path; }
    const PolicyOrigin& origin() const { return m_origin; }
    // The file that the policy was opened from or saved in; empty where there is none.
    QString savedFile() const;
    // For the window's title.
    QString name() const;

    void startNew();
    void chooseAndOpen();
    // Of several policies in the file the user chooses one.
    bool open(const QString& path);
    // Opens what the clipboard holds, in any shape that a file may have, as a new document.
    bool paste();
    bool openSample(const Sample& sample);
    // What a session held; asks as opening does.
    bool restore(PolicyOrigin origin, const History& history);

    // Takes what another program has written into the file, as one step that can be undone; where
    // the policy is but a part of the file, opens that again.
    bool reload();
    // Whatever the file holds now, saving will overwrite it.
    void keepMine();
    // Whether another window has the file open; asked before messages blame another program.
    void setIsElsewhere(std::function<bool()> isElsewhere) {
        m_isElsewhere = std::move(isElsewhere);
    }
    // Whether there is more than the text that only saving keeps: guarantees of a policy without a
    // name.
    void setHasMore(std::function<bool()> hasMore) { m_hasMore = std::move(hasMore); }
    // Whether nothing would be lost.
    bool isSaved() const { return m_document.isSaved() && !m_hasMore(); }
    void forgetFailedSave(); // takes its bar away

    bool save();
    bool saveAs();
    // Asks first where another program has changed the file since it was read or written. A broken
    // text is not saved before the user says so, in a bar.
    bool saveTo(const QString& path);

    // The file that the policy is a part of and can be put back into; empty when there is none,
    // it cannot be done exactly, or the file has changed since.
    QString fileToSaveBack() const;
    // Changes the policy there and nothing else.
    bool saveBack();

    // As ECR hands a policy back: sorted by priority, two blanks. Refused while there are errors.
    void chooseAndExport();
    bool exportTo(const QString& path);
    bool copyToClipboard();

    // Opens a text that is broken, to be mended. An empty path is the clipboard.
    bool openBroken(const std::string& text, const QString& path);

    // Asks what to do with unsaved changes. False when the user wants to keep working on them.
    bool mayDiscard();

signals:
    void opened(); // another policy; before its name is told
    void nameChanged();
    void knownChanged(); // origin().known: what the file is known to hold
    void saved(const QString& path);
    void problemsRequested();
    void textRequested();                   // the policy's text is broken: show where
    void imagesChosen(const QString& path); // the file is a list of images: open it as such
    void done(const QString& message);      // for the status bar

private:
    // Empty when the user chose none.
    QString chooseNewFile(const QString& title, const QString& start);
    // Tell so in a bar.
    bool refusesToExport();
    bool complainsOfErrors(const QString& complaint);
    // Nothing where the user wants none.
    std::optional<std::string> exported() const;
    bool write(const QString& path);
    void show(core::PolicyText policy, PolicyOrigin origin);
    void know(const QString& path, std::string text);
    // Where another program has changed the file, the user says.
    enum class Overwriting { Yes, No, Elsewhere };
    Overwriting askToOverwrite(const QString& path);
    // An empty path is the clipboard.
    bool openText(const std::string& text, const QString& path);
    bool refuse(const QString& path, const core::Error& error, std::string_view text);
    void tellWhatChanged(const QString& path, const core::PolicyFile& file, bool isTextKept);

    Document& m_document;
    Settings& m_settings;
    MessageBars& m_bars;
    QWidget* m_window;
    PolicyOrigin m_origin;
    std::function<bool()> m_isElsewhere = [] {
        return false;
    };
    std::function<bool()> m_hasMore = [] {
        return false;
    };
    bool m_hasErrors = false; // the policy
    bool m_isBroken = false;  // its text
};

} // namespace ui
