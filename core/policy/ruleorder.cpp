// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ruleorder.h"

#include "core/policy/rulefields.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <set>
#include <utility>

namespace core {

namespace {

std::optional<std::int32_t> priorityOf(const RuleDraft& rule) {
    return fieldsOf(rule).priority;
}

std::size_t placeOf(const PolicyDraft& draft, const std::vector<std::size_t>& order, RuleId rule) {
    const auto index = indexOf(draft, rule);
    assert(index);
    return static_cast<std::size_t>(std::ranges::find(order, index.value_or(0)) - order.begin());
}

} // namespace

bool haveDistinctPriorities(const PolicyDraft& draft) {
    std::set<std::int32_t> seen;
    return std::ranges::all_of(draft.rules, [&](const RuleDraft& rule) {
        const auto priority = priorityOf(rule);
        return priority && seen.insert(*priority).second;
    });
}

std::optional<MoveObstacle> obstacle(const PolicyDraft& draft, RuleId rule, std::size_t place) {
    if (!haveDistinctPriorities(draft))
        return MoveObstacle::NoPriority;
    const std::vector<std::size_t> order = decidingOrder(draft);
    const std::size_t from = placeOf(draft, order, rule);
    const auto fieldsAt = [&](std::size_t at) {
        return fieldsOf(draft.rules[order[at]]);
    };
    const auto isAny = [](const RuleFields& fields) {
        return fields.tagStatus == TagStatus::Any;
    };
    // Only what the move itself would put wrong counts, so that a policy that breaks V17 already
    // can be put right step by step.
    const auto breaksOrder = [&](const RuleFields& above, const RuleFields& below) {
        return above.storageClass == below.storageClass && isAny(above) && !isAny(below);
    };
    const RuleFields own = fieldsAt(from);
    for (std::size_t at = place; at < from; ++at)
        if (breaksOrder(own, fieldsAt(at)))
            return MoveObstacle::AnyRuleMustBeLast;
    for (std::size_t at = from + 1; at <= place && at < order.size(); ++at)
        if (breaksOrder(fieldsAt(at), own))
            return MoveObstacle::AnyRuleMustBeLast;
    return {};
}

PolicyDraft moved(PolicyDraft draft, RuleId rule, std::size_t place) {
    assert(!obstacle(draft, rule, place) && place < draft.rules.size());
    std::vector<std::size_t> order = decidingOrder(draft);
    std::vector<std::int32_t> priorities;
    for (const std::size_t index : order)
        priorities.push_back(priorityOf(draft.rules[index]).value_or(0));

    const std::size_t from = placeOf(draft, order, rule);
    const auto at = [&](std::size_t i) {
        return order.begin() + static_cast<std::ptrdiff_t>(i);
    };
    if (from < place)
        std::rotate(at(from), at(from + 1), at(place + 1));
    else
        std::rotate(at(place), at(from), at(from + 1));

    for (std::size_t i = 0; i < order.size(); ++i)
        if (priorityOf(draft.rules[order[i]]) != priorities[i])
            setPriority(draft.rules[order[i]], priorities[i]);
    return draft;
}

PolicyDraft renumbered(PolicyDraft draft) {
    std::int32_t priority = 0;
    for (const std::size_t index : decidingOrder(draft))
        setPriority(draft.rules[index], ++priority);
    return draft;
}

std::int32_t makeRoomAt(PolicyDraft& draft, std::size_t place) {
    const std::vector<std::size_t> order = decidingOrder(draft);
    const auto priorityAt = [&](std::size_t at) {
        return priorityOf(draft.rules[order[at]]);
    };
    const std::int32_t before = place > 0 ? priorityAt(place - 1).value_or(0) : 0;
    const bool isFull = std::ranges::any_of(draft.rules, [](const RuleDraft& rule) {
        return priorityOf(rule) == std::numeric_limits<std::int32_t>::max();
    });
    if (isFull) {
        draft = renumbered(std::move(draft));
        return makeRoomAt(draft, place);
    }
    const std::int32_t free = std::max(before, 0) + 1;
    std::int32_t taken = free;
    for (std::size_t at = place; at < order.size(); ++at) {
        const auto priority = priorityAt(at);
        if (!priority || *priority > taken)
            break;
        setPriority(draft.rules[order[at]], ++taken);
    }
    return free;
}

std::size_t placeForNewRule(const PolicyDraft& draft) {
    const std::vector<std::size_t> order = decidingOrder(draft);
    const auto anyRule = std::ranges::find_if(order, [&](std::size_t index) {
        const RuleFields fields = fieldsOf(draft.rules[index]);
        return fields.tagStatus == TagStatus::Any && fields.storageClass == StorageClass::Standard;
    });
    return static_cast<std::size_t>(anyRule - order.begin());
}

} // namespace core
