// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/traplist.h"

#include "core/policy/rulefields.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

std::string pointerOf(RulePart part, const RuleDraft& rule) {
    switch (part) {
    case RulePart::Whole:
        break;
    case RulePart::Entries:
        return fieldsOf(rule).tagStatus == TagStatus::TaggedPrefix ? "/selection/tagPrefixList"
                                                                   : "/selection/tagPatternList";
    case RulePart::FirstEntry:
        return pointerOf(RulePart::Entries, rule) + "/0";
    case RulePart::CountNumber:
        return "/selection/countNumber";
    }
    return "";
}

} // namespace

TrapList::TrapList(const Policy& policy, const PolicyDraft& draft, const TextPlaces& places)
    : m_policy(policy)
    , m_draft(draft)
    , m_places(places) {}

void TrapList::add(std::string_view id, Severity severity, std::size_t rule, RulePart part,
                   Message message) {
    const std::size_t index = *indexOf(m_draft, idOf(rule));
    Finding finding;
    finding.id = id;
    finding.severity = severity;
    finding.rule = index;
    finding.pointer = "/rules" + pointerStep(index);
    finding.pointer += pointerOf(part, m_draft.rules[index]);
    finding.place = m_places.at(finding.pointer);
    finding.message = std::move(message);
    m_traps.push_back({std::move(finding), {}, {}});
}

void TrapList::add(std::string_view id, Severity severity, Message message) {
    Finding finding;
    finding.id = id;
    finding.severity = severity;
    finding.place = m_places.at({});
    finding.message = std::move(message);
    m_traps.push_back({std::move(finding), {}, {}});
}

void TrapList::concerns(ImageSet images) {
    m_traps.back().images = std::move(images);
}

void TrapList::offer(PolicyEdit repair) {
    if (isPossible(m_draft, repair))
        m_traps.back().repair = std::move(repair);
}

bool TrapList::has(std::string_view id, std::size_t rule) const {
    const auto index = indexOf(m_draft, idOf(rule));
    return std::ranges::any_of(m_traps, [&](const Trap& trap) {
        return trap.finding.id == id && trap.finding.rule == index;
    });
}

std::vector<Trap> TrapList::sorted() && {
    std::ranges::stable_sort(m_traps, [](const Trap& a, const Trap& b) {
        return std::tie(a.finding.place, a.finding.id) < std::tie(b.finding.place, b.finding.id);
    });
    return std::move(m_traps);
}

std::string TrapList::priorityOf(std::size_t rule) const {
    return std::to_string(static_cast<std::int32_t>(m_policy.rules[rule].priority));
}

} // namespace core
