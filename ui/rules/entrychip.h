// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One prefix or pattern of a rule, typed in place.
//
// A chip is pending while it has no text: it is on the screen, but not in the policy. The chip at
// the end of the list ("+ tag") is one too; with the first character it becomes an entry.
#pragma once

#include "ui/rules/spellededit.h"

#include <QWidget>

class QToolButton;

namespace ui {

class EntryChip : public QWidget {
    Q_OBJECT
public:
    explicit EntryChip(QWidget* parent);

    QLineEdit* edit() const { return m_edit; }
    std::string entry() const { return m_edit->value(); }
    // Keeps cursor and selection where the text is the same.
    void setEntry(const std::string& entry) { m_edit->setValue(entry); }

    bool isPending() const { return m_isPending; }
    void setPending(bool pending);

    void setInvitation(const QString& placeholder);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void typed();
    void removeAsked();
    void nextAsked();
    void backAsked(); // Backspace without a text
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tellText();

    SpelledEdit* m_edit;
    QToolButton* m_remove;
    bool m_isPending = false;
};

} // namespace ui
