// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ruletexts.h"

#include "core/json/jsonreader.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

JsonValue policyOf(JsonArray rules) {
    return JsonObject{{"rules", std::move(rules)}};
}

// What the text holds as a whole policy.
JsonValue asPolicy(JsonValue root) {
    if (JsonArray* rules = asArray(root))
        return policyOf(std::move(*rules));
    if (!find(root, "rules") && find(root, "selection"))
        return policyOf({std::move(root)});
    return root;
}

} // namespace

std::string printRules(const PolicyDraft& draft, const std::vector<RuleId>& rules) {
    PolicyDraft copied = emptyDraft();
    for (const RuleDraft& rule : sortedByPriority(draft).rules)
        if (std::ranges::count(rules, rule.id) > 0)
            copied.rules.push_back(rule);
    return printPolicy(copied);
}

Result<std::vector<RuleDraft>> rulesFrom(std::string_view text) {
    auto json = readJson(text);
    if (!json)
        return json.error();
    auto draft = draftFrom(asPolicy(std::move(json->root)));
    if (!draft)
        return draft.error();
    return sortedByPriority(*std::move(draft)).rules;
}

std::vector<RuleId> addRules(PolicyDraft& draft, const std::vector<RuleDraft>& rules,
                             std::size_t place) {
    std::vector<RuleId> added;
    for (RuleDraft rule : rules) {
        const bool isAny = fieldsOf(rule).tagStatus == TagStatus::Any;
        const std::size_t own =
            isAny ? draft.rules.size() : std::min(place++, placeForNewRule(draft));
        setPriority(rule, makeRoomAt(draft, own));
        rule.id = freshRuleId(draft);
        added.push_back(rule.id);
        draft.rules.push_back(std::move(rule));
    }
    return added;
}

} // namespace core
