// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The prefixes or patterns of a rule as chips in a flow, with "+ tag" at the end.
//
// Each keystroke is an edit; Enter, a comma or a blank goes on to the next entry, and a pasted
// "a, b c" becomes three. While one types, or after Down, it offers how the loaded images' tags go
// on. What it shows is the policy's: the truth comes in by show().
#pragma once

#include "core/policy/tagentries.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <string>
#include <vector>

class QWidget;

namespace ui {

class CompletionList;
class Document;
class EntryChip;
class FlowLayout;

class EntriesEditor : public QObject {
    Q_OBJECT
public:
    // Puts its chips at the end of `flow`, as children of `parent`; `keys` filters their events.
    EntriesEditor(const Document& document, FlowLayout& flow, QObject& keys, QWidget* parent);
    ~EntriesEditor() override;

    // Leaves chips alone that show the same already, with cursor and selection.
    void show(const std::vector<std::string>& entries, core::EntryKind kind);
    // Lets each chip say how many of the loaded images it matches.
    void showMatches();
    void setVisible(bool visible);
    bool isVisible() const;

    void focusFirst();
    std::vector<QWidget*> tabStops() const;

signals:
    // Typed into the chip at `part`.
    void typed(const std::vector<std::string>& entries, int part);
    // Entries came or went in one go.
    void changed(const std::vector<std::string>& entries);
    void tabStopsChanged();

private:
    EntryChip* newChip();
    void addInvitation();
    void insertChip(std::size_t place, EntryChip* chip);
    void removeChip(EntryChip* chip);
    std::size_t placeOf(const EntryChip* chip) const;
    std::vector<std::string> entries() const;

    void onTyped(EntryChip* chip);
    void split(EntryChip* chip, const QStringList& parts, bool goOn);
    void onRemove(EntryChip* chip);
    void onBack(EntryChip* chip);
    void focusAfter(const EntryChip* chip);
    void onLeft(EntryChip* chip);
    void offerCompletions(EntryChip* chip);
    void withdrawCompletions();

    const Document& m_document;
    FlowLayout& m_flow;
    QObject& m_keys;
    QWidget* m_parent;
    std::vector<EntryChip*> m_chips; // entries, and those that are pending in between
    EntryChip* m_invitation = nullptr;
    core::EntryKind m_kind = core::EntryKind::Prefix;
    QPointer<CompletionList> m_completions; // once some were asked for; the window's child
};

} // namespace ui
