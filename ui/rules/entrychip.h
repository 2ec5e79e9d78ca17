// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One prefix or pattern of a rule, typed in place.
//
// A chip is pending while it has no text: it is on the screen, but not in the policy. The chip at
// the end of the list ("+ tag") is one too; with the first character it becomes an entry. An entry
// says how many of the loaded images it matches; one that matches none is dimmed and says so.
#pragma once

#include "core/policy/tagentries.h"
#include "ui/document/document.h"
#include "ui/rules/spellededit.h"

#include <QWidget>

class QLabel;
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

    // Counts only where entry or images are other ones than before.
    void showMatches(core::EntryKind kind, const SharedImages& images);
    // Puts the entry in as if it had been typed.
    void complete(const std::string& entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void typed();
    void removeAsked();
    void nextAsked();
    void backAsked();        // Backspace without a text
    void completionsAsked(); // Down
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tellText();
    void tellMatches(core::EntryKind kind, std::optional<std::size_t> images);
    void setIdle(bool idle);
    void refreshTextColour();

    // What was counted last.
    struct Counted {
        std::string entry;
        core::EntryKind kind{};
        std::weak_ptr<const core::ImageList> images;
    };

    SpelledEdit* m_edit;
    QLabel* m_matches;
    QToolButton* m_remove;
    Counted m_counted;
    bool m_isPending = false;
    bool m_isIdle = false; // matches no image
};

} // namespace ui
