// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policydraft.h"

#include "core/base/utf8.h"
#include "core/json/textplaces.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core {

namespace {

Error wrongShape(std::string pointer, Message message) {
    return {ErrorCode::WrongShape, std::move(pointer), {}, std::move(message)};
}

// Rules without a readable priority come last.
std::pair<bool, std::int32_t> rank(const RuleDraft& rule) {
    const JsonValue* priority = find(rule.json, "rulePriority");
    const auto number = priority ? asInt32(*priority) : std::nullopt;
    return {!number, number.value_or(0)};
}

} // namespace

PolicyDraft emptyDraft() {
    return {{{"rules", JsonNull{}}}, {}};
}

Result<PolicyDraft> draftFrom(const JsonValue& root) {
    const JsonObject* document = asObject(root);
    if (!document)
        return wrongShape({}, {TAGWARDEN_TEXT("This is no lifecycle policy: a policy is one JSON "
                                              "object, `{\"rules\": […]}`"),
                               {}});
    const JsonValue* rules = find(root, "rules");
    if (!rules)
        return wrongShape({},
                          {TAGWARDEN_TEXT("This is no lifecycle policy: it has no `rules`"), {}});
    const JsonArray* entries = asArray(*rules);
    if (!entries)
        return wrongShape("/rules", {TAGWARDEN_TEXT("`rules` must be a list of rules: `[…]`"), {}});
    if (entries->size() > mostRules)
        return wrongShape("/rules",
                          {TAGWARDEN_TEXT("The policy has %1 rules; at most %2 are allowed"),
                           {std::to_string(entries->size()), std::to_string(mostRules)}});

    PolicyDraft draft{*document, {}};
    for (JsonMember& member : draft.members)
        if (member.name == "rules")
            member.value = JsonNull{};
    for (std::size_t i = 0; i < entries->size(); ++i) {
        if (!asObject((*entries)[i]))
            return wrongShape("/rules" + pointerStep(i),
                              {TAGWARDEN_TEXT("The %o1 entry of `rules` is no rule: a rule is an "
                                              "object, `{…}`"),
                               {std::to_string(i + 1)}});
        draft.rules.push_back({freshRuleId(draft), (*entries)[i]});
    }
    return draft;
}

JsonValue toJson(const PolicyDraft& draft) {
    JsonArray rules;
    for (const RuleDraft& rule : draft.rules)
        rules.push_back(rule.json);
    JsonValue document = draft.members;
    set(document, "rules", std::move(rules));
    return document;
}

std::vector<std::size_t> decidingOrder(const PolicyDraft& draft) {
    std::vector<std::size_t> order(draft.rules.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rank(draft.rules[i]); });
    return order;
}

std::string printPolicy(const PolicyDraft& draft) {
    const JsonValue json = toJson(draft);
    std::string text = print(json) + '\n';
    return countCodePoints(text) <= mostPolicyCharacters ? text : printCompact(json) + '\n';
}

PolicyDraft sortedByPriority(PolicyDraft draft) {
    std::ranges::stable_sort(draft.rules, {}, rank);
    return draft;
}

std::optional<std::size_t> indexOf(const PolicyDraft& draft, RuleId id) {
    const auto rule = std::ranges::find(draft.rules, id, &RuleDraft::id);
    if (rule == draft.rules.end())
        return {};
    return static_cast<std::size_t>(rule - draft.rules.begin());
}

RuleId highestRuleId(const PolicyDraft& draft) {
    auto highest = static_cast<std::uint32_t>(draft.lastId);
    for (const RuleDraft& rule : draft.rules)
        highest = std::max(highest, static_cast<std::uint32_t>(rule.id));
    return RuleId{highest};
}

RuleId freshRuleId(PolicyDraft& draft) {
    draft.lastId = RuleId{static_cast<std::uint32_t>(highestRuleId(draft)) + 1};
    return draft.lastId;
}

} // namespace core
