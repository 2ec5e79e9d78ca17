// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/clashes.h"

#include "core/policy/assumptions.h"

#include <algorithm>
#include <set>
#include <span>

namespace core {

namespace {

using Rules = std::vector<RuleOutline>;

// A message about another rule, whose number is %1: its priority, or its place in the file where
// it has none.
Message naming(const RuleOutline& rule, std::string_view byPriority, std::string_view byPlace,
               std::vector<std::string> others = {}) {
    others.insert(others.begin(),
                  rule.priority ? std::to_string(*rule.priority) : std::to_string(rule.index + 1));
    return {rule.priority ? byPriority : byPlace, std::move(others)};
}

bool isOfOneClass(const RuleOutline& a, const RuleOutline& b) {
    return a.storageClass && a.storageClass == b.storageClass;
}

void checkPriorities(const Rules& rules, FindingList& findings) {
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        if (rule->priority.value_or(0) < 1)
            continue; // has a finding of its own
        const auto earlier = std::find_if(rules.begin(), rule, [&](const RuleOutline& other) {
            return other.priority == rule->priority;
        });
        if (earlier == rule)
            continue;
        findings.setRule(rule->index);
        findings.error(
            "V7", rule->pointer + "/rulePriority",
            {TAGWARDEN_TEXT("The priority `%1` is taken by rule no. %2 of the file; each "
                            "rule needs its own"),
             {std::to_string(*rule->priority), std::to_string(earlier->index + 1)}},
            "Duplicate priority in multiple rules");
    }
}

// At most one rule of a class has that status (spec V17, V18).
void checkOnlyOne(const Rules& rules, TagStatus status, FindingList& findings) {
    const bool isAny = status == TagStatus::Any;
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        if (rule->tagStatus != status)
            continue;
        const auto earlier = std::find_if(rules.begin(), rule, [&](const RuleOutline& other) {
            return other.tagStatus == status && isOfOneClass(other, *rule);
        });
        if (earlier == rule)
            continue;
        findings.setRule(rule->index);
        findings.error(
            isAny ? "V17" : "V18", rule->pointer + "/selection/tagStatus",
            isAny
                ? naming(*earlier,
                         TAGWARDEN_TEXT("Rule %1 is about any image already; one such rule is "
                                        "allowed per storage class"),
                         TAGWARDEN_TEXT("The %o1 rule of the file is about any image already; one "
                                        "such rule is allowed per storage class"))
                : naming(
                      *earlier,
                      TAGWARDEN_TEXT("Rule %1 is about untagged images already; one such rule is "
                                     "allowed per storage class"),
                      TAGWARDEN_TEXT("The %o1 rule of the file is about untagged images already; "
                                     "one such rule is allowed per storage class")),
            isAny ? "Only one rule can specify tagStatus=ANY"
                  : "Only one rule can select Untagged images per storage class.");
    }
}

// An `any` rule decides after all others of its class (spec V17).
void checkAnyIsLast(const Rules& rules, FindingList& findings) {
    for (const RuleOutline& any : rules) {
        if (any.tagStatus != TagStatus::Any || !any.priority)
            continue;
        const RuleOutline* last = nullptr;
        for (const RuleOutline& other : rules)
            if (other.tagStatus && other.tagStatus != TagStatus::Any && isOfOneClass(other, any) &&
                other.priority > any.priority && (!last || other.priority > last->priority))
                last = &other;
        if (!last)
            continue;
        findings.setRule(any.index);
        findings.error("V17", any.pointer + "/rulePriority",
                       {TAGWARDEN_TEXT("A rule about any image decides last in its storage class, "
                                       "but rule %1 comes after it; move this rule below it"),
                        {std::to_string(*last->priority)}},
                       "Rule for tagStatus=ANY must have the lowest priority per storage class");
    }
}

// What two lists have in common, in the words of a message.
struct Overlap {
    std::string entry;
    std::string otherEntry; // differs when one is the beginning of the other
};

std::optional<Overlap> overlap(const RuleOutline& a, const RuleOutline& b) {
    const bool arePrefixes = a.tagStatus == TagStatus::TaggedPrefix;
    std::optional<Overlap> found;
    for (const std::string& x : a.entries) {
        for (const std::string& y : b.entries) {
            if (x.empty() || y.empty())
                continue; // has a finding of its own
            if (x == y)
                return Overlap{x, y};
            if (arePrefixes && !found && (x.starts_with(y) || y.starts_with(x)))
                found = Overlap{x, y};
        }
    }
    return found;
}

std::set<std::string> asSet(const RuleOutline& rule) {
    return {rule.entries.begin(), rule.entries.end()};
}

// One finding, about the first rule with the same prefixes, or else the first with some in common.
void checkList(const RuleOutline& rule, std::span<const RuleOutline> earlier,
               FindingList& findings) {
    const bool arePrefixes = rule.tagStatus == TagStatus::TaggedPrefix;
    const std::string pointer =
        rule.pointer + (arePrefixes ? "/selection/tagPrefixList" : "/selection/tagPatternList");
    const auto isComparable = [&](const RuleOutline& other) {
        return other.tagStatus == rule.tagStatus && isOfOneClass(other, rule);
    };
    const auto same = std::ranges::find_if(earlier, [&](const RuleOutline& other) {
        return arePrefixes && isComparable(other) && asSet(other) == asSet(rule);
    });
    if (same != earlier.end()) {
        findings.error("V19", pointer,
                       naming(*same,
                              TAGWARDEN_TEXT("Rule %1 has the same prefixes; ECR allows that once "
                                             "per storage class, so put both into one rule"),
                              TAGWARDEN_TEXT("The %o1 rule of the file has the same prefixes; ECR "
                                             "allows that once per storage class, so put both "
                                             "into one rule")));
        return;
    }
    for (const RuleOutline& other : earlier) {
        const auto common = isComparable(other) ? overlap(rule, other) : std::nullopt;
        if (!common)
            continue;
        findings.assumed(
            "V19", assumed::overlappingEntries, pointer,
            common->entry == common->otherEntry
                ? naming(other,
                         TAGWARDEN_TEXT("Rule %1 has `%2` as well; whether ECR refuses that is "
                                        "not known"),
                         TAGWARDEN_TEXT("The %o1 rule of the file has `%2` as well; whether ECR "
                                        "refuses that is not known"),
                         {common->entry})
                : naming(other,
                         TAGWARDEN_TEXT("`%2` overlaps with `%3` of rule %1; whether ECR refuses "
                                        "that is not known"),
                         TAGWARDEN_TEXT("`%2` overlaps with `%3` of the %o1 rule of the file; "
                                        "whether ECR refuses that is not known"),
                         {common->entry, common->otherEntry}));
        return;
    }
}

void checkLists(const Rules& rules, FindingList& findings) {
    // So many do not fit into a policy (V3); comparing them all would take minutes.
    constexpr std::size_t mostEntries = 10'000;
    std::size_t entries = 0;
    for (const RuleOutline& rule : rules)
        entries += rule.entries.size();
    if (entries > mostEntries)
        return;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (rules[r].entries.empty())
            continue;
        findings.setRule(rules[r].index);
        checkList(rules[r], std::span(rules).first(r), findings);
    }
}

} // namespace

void checkClashes(const std::vector<RuleOutline>& rules, FindingList& findings) {
    checkPriorities(rules, findings);
    checkOnlyOne(rules, TagStatus::Any, findings);
    checkOnlyOne(rules, TagStatus::Untagged, findings);
    checkAnyIsLast(rules, findings);
    checkLists(rules, findings);
    findings.setRule(std::nullopt);
}

} // namespace core
