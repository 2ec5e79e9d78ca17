// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the document that moves, adds and removes rules.
#include "core/policy/rulefields.h"
#include "core/policy/ruletexts.h"
#include "ui/document/document.h"

#include <algorithm>

namespace ui {

std::optional<core::MoveObstacle> Document::obstacleToMove(core::RuleId rule,
                                                           std::size_t place) const {
    return core::obstacle(m_policy->draft, rule, place);
}

void Document::previewMove(core::RuleId rule, std::size_t place) {
    if (fault() || obstacleToMove(rule, place))
        return;
    if (!m_moved)
        m_beforeMove = evaluation();
    m_moving = rule;
    m_moved = core::withDraft(*m_policy, moved(rule, place));
    update();
}

void Document::commitMove() {
    if (!m_moved)
        return;
    core::PolicyDraft after = std::exchange(m_moved, std::nullopt)->draft;
    const SharedEvaluation before = std::exchange(m_beforeMove, nullptr);
    const bool isMoved = after != m_policy->draft;
    push(tr("Move rule"), {}, std::move(after));
    emit moveFinished(true);
    if (isMoved)
        emit ruleMoved(m_moving, before);
}

void Document::cancelMove() {
    if (!m_moved)
        return;
    m_moved.reset();
    m_beforeMove.reset();
    update();
    emit moveFinished(false);
}

bool Document::isMoving() const {
    return m_moved.has_value();
}

void Document::moveRule(core::RuleId rule, std::size_t place) {
    cancelMove();
    if (fault() || obstacleToMove(rule, place))
        return;
    const SharedEvaluation before = evaluation();
    push(tr("Move rule %1").arg(nameOf(rule)), {}, moved(rule, place));
    emit ruleMoved(rule, before);
}

std::optional<std::size_t> Document::placeBy(core::RuleId rule, int places) const {
    const std::vector<core::RuleId> order = decidingOrder();
    const auto found = std::ranges::find(order, rule);
    const auto place = found - order.begin() + places;
    if (found == order.end() || place < 0 || place >= std::ssize(order))
        return {};
    return static_cast<std::size_t>(place);
}

bool Document::canMoveBy(core::RuleId rule, int places) const {
    const auto place = placeBy(rule, places);
    return place && !fault() && !obstacleToMove(rule, *place);
}

void Document::moveBy(core::RuleId rule, int places) {
    if (canMoveBy(rule, places))
        moveRule(rule, *placeBy(rule, places));
}

core::RuleId Document::addRule(core::RuleTemplate kind) {
    core::RuleId id{};
    rearrange(tr("Add rule"), [&](core::PolicyDraft& draft) { id = core::addRule(draft, kind); });
    return id;
}

core::RuleId Document::duplicateRule(core::RuleId rule) {
    core::RuleId id{};
    rearrange(tr("Duplicate rule %1").arg(nameOf(rule)), [&id, rule](core::PolicyDraft& draft) {
        const auto index = core::indexOf(draft, rule);
        if (!index)
            return;
        id = core::freshRuleId(draft);
        const auto order = core::decidingOrder(draft);
        const auto place = std::find(order.begin(), order.end(), *index) - order.begin();
        const std::int32_t priority = core::makeRoomAt(draft, static_cast<std::size_t>(place) + 1);
        core::RuleDraft copy = draft.rules[*index];
        copy.id = id;
        core::setPriority(copy, priority);
        draft.rules.insert(draft.rules.begin() + static_cast<std::ptrdiff_t>(*index) + 1, copy);
    });
    return id;
}

void Document::removeRules(const std::vector<core::RuleId>& rules) {
    const QString text = rules.size() == 1 ? tr("Delete rule %1").arg(nameOf(rules.front()))
                                           : tr("Delete %1 rules").arg(rules.size());
    rearrange(text, [&](core::PolicyDraft& draft) {
        std::erase_if(draft.rules, [&](const core::RuleDraft& rule) {
            return std::ranges::count(rules, rule.id) > 0;
        });
    });
}

std::vector<core::RuleId> Document::pasteRules(const std::vector<core::RuleDraft>& rules,
                                               std::size_t place) {
    std::vector<core::RuleId> added;
    rearrange(rules.size() == 1 ? tr("Paste rule") : tr("Paste %1 rules").arg(rules.size()),
              [&](core::PolicyDraft& draft) { added = core::addRules(draft, rules, place); });
    return added;
}

void Document::rearrange(const QString& undoText,
                         const std::function<void(core::PolicyDraft&)>& change) {
    this->change(undoText, [&](core::PolicyDraft& draft) {
        change(draft);
        if (m_renumbers)
            draft = core::renumbered(std::move(draft));
    });
}

core::PolicyDraft Document::moved(core::RuleId rule, std::size_t place) const {
    core::PolicyDraft draft = core::moved(m_policy->draft, rule, place);
    // A rule that is dragged back to where it was has not moved.
    return m_renumbers && draft != m_policy->draft ? core::renumbered(std::move(draft)) : draft;
}

QString Document::nameOf(core::RuleId id) const {
    const core::RuleDraft* found = rule(id);
    const auto priority = found ? core::fieldsOf(*found).priority : std::nullopt;
    return priority ? QString::number(*priority) : QStringLiteral("?");
}

} // namespace ui
