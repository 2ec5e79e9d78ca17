// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that mean the same in every control of a card: Alt+Up and Alt+Down move it, Ctrl+D
// duplicates it, Ctrl+M mutes it, and undo is the document's, not the line edit's own.
//
// Install it as an event filter on each control. Keys that the window has an action for are left to
// the window. It also keeps the wheel from changing a value that is not being edited.
#pragma once

#include <QObject>

class QKeyEvent;
class QUndoStack;

namespace ui {

enum class CardCommand {
    Duplicate,
    Copy,
    Paste,
    Delete,
    MoveUp,
    MoveDown,
    SelectAbove,
    SelectBelow,
    ExtendAbove,
    ExtendBelow,
    Mute,
    Renumber,
    ShowImages,
    ShowProblem
};

class CardKeys : public QObject {
    Q_OBJECT
public:
    CardKeys(QUndoStack& undoStack, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void asked(CardCommand command);

private:
    // Does what the key says unless it is only asked about. False for any other key.
    bool handle(const QKeyEvent& key, bool onlyAsked);

    QUndoStack& m_undoStack;
};

} // namespace ui
