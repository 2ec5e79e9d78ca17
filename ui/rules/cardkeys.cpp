// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/cardkeys.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QWidget>

namespace ui {

CardKeys::CardKeys(QUndoStack& undoStack, QObject* parent)
    : QObject(parent)
    , m_undoStack(undoStack) {}

bool CardKeys::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Ignored, the event goes to the window's actions before it comes back as a key press.
        if (!handle(*static_cast<QKeyEvent*>(event), true))
            return false;
        event->ignore();
        return true;
    case QEvent::KeyPress:
        return handle(*static_cast<QKeyEvent*>(event), false);
    case QEvent::Wheel: {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (!widget || widget->hasFocus())
            return false;
        event->ignore(); // the scroll area gets it
        return true;
    }
    default:
        return false;
    }
}

bool CardKeys::handle(const QKeyEvent& key, bool onlyAsked) {
    const auto run = [&](CardCommand command) {
        if (!onlyAsked)
            emit asked(command);
        return true;
    };
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Up)
        return run(CardCommand::MoveUp);
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Down)
        return run(CardCommand::MoveDown);
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_D)
        return run(CardCommand::Duplicate);
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_M)
        return run(CardCommand::Mute);
    if (key.matches(QKeySequence::Undo)) {
        if (!onlyAsked)
            m_undoStack.undo();
        return true;
    }
    if (key.matches(QKeySequence::Redo)) {
        if (!onlyAsked)
            m_undoStack.redo();
        return true;
    }
    return false;
}

} // namespace ui
