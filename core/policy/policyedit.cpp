// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyedit.h"

#include "core/policy/check.h"
#include "core/policy/protection.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

// The rule must be in the draft.
std::size_t placeOf(const PolicyDraft& draft, RuleId rule) {
    const std::vector<std::size_t> order = decidingOrder(draft);
    return static_cast<std::size_t>(std::ranges::find(order, *indexOf(draft, rule)) -
                                    order.begin());
}

// Of the rule's list, each once.
std::vector<std::string> entriesOf(const RuleDraft& rule) {
    std::vector<std::string> entries;
    for (const std::string& entry : fieldsOf(rule).entries)
        if (std::ranges::count(entries, entry) == 0)
            entries.push_back(entry);
    return entries;
}

std::string priorityText(const RuleDraft& rule) {
    return std::to_string(fieldsOf(rule).priority.value_or(0));
}

// Whether what the edit names is there, so that it can be tried.
struct Fits {
    const PolicyDraft& draft;

    bool operator()(const MoveRule& edit) const {
        return indexOf(draft, edit.rule) && edit.place < draft.rules.size() &&
               !obstacle(draft, edit.rule, edit.place);
    }
    bool operator()(const SetLimit& edit) const {
        const auto index = indexOf(draft, edit.rule);
        return index && fieldsOf(draft.rules[*index]).countNumber;
    }
    bool operator()(const AddProtection& edit) const {
        return !edit.pattern.empty() && edit.place <= draft.rules.size() &&
               draft.rules.size() < mostRules;
    }
    bool operator()(const SplitRule& edit) const {
        const auto index = indexOf(draft, edit.rule);
        return index && entriesOf(draft.rules[*index]).size() > 1 &&
               draft.rules.size() - 1 + entriesOf(draft.rules[*index]).size() <= mostRules;
    }
    bool operator()(const RemoveRule& edit) const { return indexOf(draft, edit.rule).has_value(); }
};

struct Apply {
    PolicyDraft draft;

    PolicyDraft operator()(const MoveRule& edit) {
        return moved(std::move(draft), edit.rule, edit.place);
    }
    PolicyDraft operator()(const SetLimit& edit) {
        setCountNumber(draft.rules[*indexOf(draft, edit.rule)], edit.number);
        return std::move(draft);
    }
    PolicyDraft operator()(const AddProtection& edit) {
        const RuleId id = freshRuleId(draft);
        RuleDraft rule = newRule(id, makeRoomAt(draft, edit.place), {}, protectingCount);
        setTagStatus(rule, TagStatus::TaggedPattern);
        setEntries(rule, {edit.pattern});
        draft.rules.push_back(std::move(rule));
        return std::move(draft);
    }
    PolicyDraft operator()(const SplitRule& edit) {
        const std::size_t index = *indexOf(draft, edit.rule);
        const std::size_t place = placeOf(draft, edit.rule);
        const std::vector<std::string> entries = entriesOf(draft.rules[index]);
        setEntries(draft.rules[index], {entries.front()});
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const std::int32_t priority = makeRoomAt(draft, place + i);
            RuleDraft rule = draft.rules[index];
            rule.id = freshRuleId(draft);
            setPriority(rule, priority);
            setEntries(rule, {entries[i]});
            draft.rules.insert(draft.rules.begin() + static_cast<std::ptrdiff_t>(index + i),
                               std::move(rule));
        }
        return std::move(draft);
    }
    PolicyDraft operator()(const RemoveRule& edit) {
        draft.rules.erase(draft.rules.begin() +
                          static_cast<std::ptrdiff_t>(*indexOf(draft, edit.rule)));
        return std::move(draft);
    }
};

struct Tell {
    const PolicyDraft& draft;

    const RuleDraft& rule(RuleId id) const { return draft.rules[*indexOf(draft, id)]; }

    Message operator()(const MoveRule& edit) const {
        const RuleDraft& other = draft.rules[decidingOrder(draft)[edit.place]];
        return {edit.place < placeOf(draft, edit.rule)
                    ? TAGWARDEN_TEXT("Move rule %1 above rule %2")
                    : TAGWARDEN_TEXT("Move rule %1 below rule %2"),
                {priorityText(rule(edit.rule)), priorityText(other)}};
    }
    Message operator()(const SetLimit& edit) const {
        const bool isCount = fieldsOf(rule(edit.rule)).countType == CountType::ImageCountMoreThan;
        return {isCount ? TAGWARDEN_TEXT("Let rule %1 keep the newest %2")
                        : TAGWARDEN_TEXT("Give rule %1 a limit of %2 days"),
                {priorityText(rule(edit.rule)), std::to_string(edit.number)}};
    }
    Message operator()(const AddProtection& edit) const {
        return {TAGWARDEN_TEXT("Protect `%1`"), {edit.pattern}};
    }
    Message operator()(const SplitRule& edit) const {
        return {TAGWARDEN_TEXT("Split rule %1 into %2 rules, one for each entry"),
                {priorityText(rule(edit.rule)), std::to_string(entriesOf(rule(edit.rule)).size())}};
    }
    Message operator()(const RemoveRule& edit) const {
        return {TAGWARDEN_TEXT("Remove rule %1"), {priorityText(rule(edit.rule))}};
    }
};

std::ptrdiff_t errorsOf(const PolicyDraft& draft) {
    return std::ranges::count(checkDraft(draft).findings, Severity::Error, &Finding::severity);
}

} // namespace

bool isPossible(const PolicyDraft& draft, const PolicyEdit& edit) {
    if (!haveDistinctPriorities(draft) || !std::visit(Fits{draft}, edit))
        return false;
    const PolicyDraft after = edited(draft, edit);
    return after != draft && errorsOf(after) <= errorsOf(draft);
}

PolicyDraft edited(PolicyDraft draft, const PolicyEdit& edit) {
    return std::visit(Apply{std::move(draft)}, edit);
}

Message told(const PolicyEdit& edit, const PolicyDraft& draft) {
    return std::visit(Tell{draft}, edit);
}

} // namespace core
