// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/entrieseditor.h"

#include "core/completion/tagcompletion.h"
#include "ui/document/document.h"
#include "ui/rules/completionlist.h"
#include "ui/rules/entrychip.h"
#include "ui/rules/flowlayout.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostCompletions = 12;

const QRegularExpression& separators() {
    static const QRegularExpression expression(QStringLiteral("[,\\s]+"));
    return expression;
}

} // namespace

EntriesEditor::EntriesEditor(const Document& document, FlowLayout& flow, QObject& keys,
                             QWidget* parent)
    : QObject(parent)
    , m_document(document)
    , m_flow(flow)
    , m_keys(keys)
    , m_parent(parent) {
    addInvitation();
}

EntriesEditor::~EntriesEditor() {
    delete m_completions;
}

EntryChip* EntriesEditor::newChip() {
    auto* chip = new EntryChip(m_parent);
    chip->edit()->installEventFilter(&m_keys);
    chip->edit()->setAccessibleName(tr("Tag"));
    connect(chip, &EntryChip::typed, this, [this, chip] { onTyped(chip); });
    connect(chip, &EntryChip::removeAsked, this, [this, chip] { onRemove(chip); });
    connect(chip, &EntryChip::nextAsked, this, [this, chip] { focusAfter(chip); });
    connect(chip, &EntryChip::backAsked, this, [this, chip] { onBack(chip); });
    connect(chip, &EntryChip::left, this, [this, chip] { onLeft(chip); });
    connect(chip, &EntryChip::completionsAsked, this, [this, chip] { offerCompletions(chip); });
    return chip;
}

void EntriesEditor::addInvitation() {
    m_invitation = newChip();
    m_invitation->setPending(true);
    m_invitation->setInvitation(tr("+ tag"));
    m_invitation->edit()->setAccessibleName(tr("Add a tag"));
    m_flow.insertWidget(m_flow.count(), m_invitation);
    emit tabStopsChanged();
}

void EntriesEditor::insertChip(std::size_t place, EntryChip* chip) {
    const int first = m_flow.indexOf(m_invitation) - static_cast<int>(m_chips.size());
    m_flow.insertWidget(first + static_cast<int>(place), chip);
    m_chips.insert(m_chips.begin() + static_cast<std::ptrdiff_t>(place), chip);
    chip->setVisible(isVisible());
    emit tabStopsChanged();
}

void EntriesEditor::removeChip(EntryChip* chip) {
    std::erase(m_chips, chip);
    m_flow.removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be the sender
    emit tabStopsChanged();
}

std::size_t EntriesEditor::placeOf(const EntryChip* chip) const {
    return static_cast<std::size_t>(std::ranges::find(m_chips, chip) - m_chips.begin());
}

std::vector<std::string> EntriesEditor::entries() const {
    std::vector<std::string> texts;
    for (const EntryChip* chip : m_chips)
        if (!chip->isPending())
            texts.push_back(chip->entry());
    return texts;
}

void EntriesEditor::show(const std::vector<std::string>& wanted, core::EntryKind kind) {
    m_kind = kind;
    if (wanted == entries())
        return;
    withdrawCompletions();
    // When an edit that emptied a chip is undone, the chip gets its text back.
    if (wanted.size() != m_chips.size()) {
        const auto chips = m_chips;
        for (EntryChip* chip : chips)
            if (chip->isPending())
                removeChip(chip);
    }
    while (m_chips.size() > wanted.size()) {
        const bool hadFocus = m_chips.back()->edit()->hasFocus();
        if (hadFocus)
            m_invitation->edit()->setFocus();
        removeChip(m_chips.back());
    }
    while (m_chips.size() < wanted.size())
        insertChip(m_chips.size(), newChip());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        m_chips[i]->setPending(false);
        m_chips[i]->setEntry(wanted[i]);
    }
}

void EntriesEditor::showMatches() {
    for (EntryChip* chip : m_chips)
        chip->showMatches(m_kind, m_document.images());
}

void EntriesEditor::setVisible(bool visible) {
    for (EntryChip* chip : m_chips)
        chip->setVisible(visible);
    m_invitation->setVisible(visible);
}

bool EntriesEditor::isVisible() const {
    return m_invitation->isVisibleTo(m_parent);
}

void EntriesEditor::focusFirst() {
    EntryChip* first = m_chips.empty() ? m_invitation : m_chips.front();
    first->edit()->setFocus(Qt::OtherFocusReason);
    first->edit()->selectAll();
}

std::vector<QWidget*> EntriesEditor::tabStops() const {
    std::vector<QWidget*> stops;
    for (const EntryChip* chip : m_chips)
        stops.push_back(chip->edit());
    stops.push_back(m_invitation->edit());
    return stops;
}

void EntriesEditor::onTyped(EntryChip* chip) {
    const QString text = QString::fromStdString(chip->entry());
    if (text.contains(separators())) {
        const bool goOn = text.back().isSpace() || text.back() == u',';
        split(chip, text.split(separators(), Qt::SkipEmptyParts), goOn);
        return;
    }
    if (chip == m_invitation) {
        // With its first character it turns into an entry, and keeps focus and cursor.
        m_chips.push_back(chip);
        chip->setInvitation(QString());
        chip->edit()->setAccessibleName(tr("Tag"));
        addInvitation();
    }
    chip->setPending(text.isEmpty());
    emit typed(entries(), static_cast<int>(placeOf(chip)));
    if (text.isEmpty())
        withdrawCompletions();
    else
        offerCompletions(chip);
}

void EntriesEditor::split(EntryChip* chip, const QStringList& parts, bool goOn) {
    withdrawCompletions();
    const std::vector<std::string> before = entries();
    const bool isNew = chip == m_invitation;
    std::size_t place = isNew ? m_chips.size() : placeOf(chip);
    chip->setEntry(isNew || parts.isEmpty() ? std::string() : parts.front().toStdString());
    chip->setPending(chip->entry().empty());
    EntryChip* last = chip;
    for (const QString& part : isNew ? parts : parts.mid(1)) {
        last = newChip();
        last->setEntry(part.toStdString());
        insertChip(isNew ? place++ : ++place, last);
    }
    if (goOn)
        focusAfter(last);
    else
        last->edit()->setFocus();
    if (entries() != before)
        emit changed(entries());
}

void EntriesEditor::onRemove(EntryChip* chip) {
    const bool hadFocus = chip->edit()->hasFocus();
    if (hadFocus)
        focusAfter(chip);
    removeChip(chip);
    emit changed(entries());
}

void EntriesEditor::onBack(EntryChip* chip) {
    if (chip == m_invitation) {
        if (!m_chips.empty()) {
            removeChip(m_chips.back());
            emit changed(entries());
        }
        return;
    }
    const std::size_t place = placeOf(chip);
    EntryChip* before = place > 0 ? m_chips[place - 1] : nullptr;
    EntryChip* next = before ? before : m_invitation;
    const bool wasEntry = !chip->isPending();
    removeChip(chip);
    next->edit()->setFocus();
    next->edit()->end(false);
    if (wasEntry)
        emit changed(entries());
}

void EntriesEditor::focusAfter(const EntryChip* chip) {
    const std::size_t next = placeOf(chip) + 1;
    EntryChip* target = next < m_chips.size() ? m_chips[next] : m_invitation;
    target->edit()->setFocus();
    target->edit()->selectAll();
}

void EntriesEditor::onLeft(EntryChip* chip) {
    if (chip != m_invitation && chip->isPending() && std::ranges::count(m_chips, chip) > 0)
        removeChip(chip);
}

void EntriesEditor::offerCompletions(EntryChip* chip) {
    const auto completions =
        core::completions(m_document.images()->store, chip->entry(), m_kind, mostCompletions);
    if (completions.empty()) {
        withdrawCompletions();
        return;
    }
    if (!m_completions)
        m_completions = new CompletionList(chip->window());
    m_completions->offer(chip, completions);
}

void EntriesEditor::withdrawCompletions() {
    if (m_completions)
        m_completions->hide();
}

} // namespace ui
