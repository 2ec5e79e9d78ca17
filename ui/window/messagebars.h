// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars at the top of the window that tell what actions on a file came to. They stay until answered,
// until the action succeeds, or until another file takes the place of theirs.
//
//   bars.show({Severity::Error, tr("The file could not be opened"), reason});
#pragma once

#include "core/policy/finding.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ui {

enum class FileAction {
    Open,
    Save,
    Export,
    Compare,
    Backup,
    Recover,
    ChangedPolicy,
    ChangedImages,
    Running,
    Counterexample,
    Elsewhere
};

// A further button of a bar.
struct BarAction {
    QString text;
    std::function<void()> action;
    bool keepsBar = false; // it only looks at the matter; the bar is still to be answered
};

struct BarMessage {
    core::Severity severity = core::Severity::Error;
    QString title;      // bold, one line; plain text
    QString detail;     // may be long; plain text
    QString actionText; // of a button that is the way forward; empty for none
    std::function<void()> action;
    FileAction about = FileAction::Open; // what it tells of
    std::vector<BarAction> others = {};
};

class MessageBars : public QWidget {
    Q_OBJECT
public:
    explicit MessageBars(QWidget* parent = nullptr);

    // Shows the message below those that are open, and in the place of the one about the same.
    void show(const BarMessage& message);
    void remove(FileAction about);
    void focus(FileAction about); // the way forward of that message
    void clear();

    // The open messages, oldest first: title, line break, detail.
    QStringList texts() const;

signals:
    void shown();

private:
    QVBoxLayout* m_layout;
};

} // namespace ui
