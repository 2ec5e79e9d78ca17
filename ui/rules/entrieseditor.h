// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The prefixes or patterns of a rule as chips in a flow, with "+ tag" at the end.
//
// Each keystroke is an edit; Enter, a comma or a blank goes on to the next entry, and a pasted
// "a, b c" becomes three. What it shows is the policy's: the truth comes in by show().
#pragma once

#include <QObject>
#include <QStringList>

#include <string>
#include <vector>

class QWidget;

namespace ui {

class EntryChip;
class FlowLayout;

class EntriesEditor : public QObject {
    Q_OBJECT
public:
    // Puts its chips at the end of `flow`, as children of `parent`; `keys` filters their events.
    EntriesEditor(FlowLayout& flow, QObject& keys, QWidget* parent);

    // Leaves chips alone that show the same already, with cursor and selection.
    void show(const std::vector<std::string>& entries);
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

    FlowLayout& m_flow;
    QObject& m_keys;
    QWidget* m_parent;
    std::vector<EntryChip*> m_chips; // entries, and those that are pending in between
    EntryChip* m_invitation = nullptr;
};

} // namespace ui
