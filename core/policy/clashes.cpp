// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/clashes.h"

#include "core/policy/assumptions.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using Rules = std::vector<RuleOutline>;

// How a message calls a rule: by its priority, or by its place in the file.
std::string nameOf(const RuleOutline& rule) {
    return rule.priority ? std::to_string(*rule.priority)
                         : "no. " + std::to_string(rule.index + 1) + " of the file";
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
        findings.error(isAny ? "V17" : "V18", rule->pointer + "/selection/tagStatus",
                       {isAny
                            ? TAGWARDEN_TEXT("Rule %1 is about any image already; one such rule is "
                                             "allowed per storage class")
                            : TAGWARDEN_TEXT("Rule %1 is about untagged images already; one such "
                                             "rule is allowed per storage class"),
                        {nameOf(*earlier)}},
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
                        {nameOf(*last)}},
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

void checkPair(const RuleOutline& earlier, const RuleOutline& later, FindingList& findings) {
    const bool arePrefixes = later.tagStatus == TagStatus::TaggedPrefix;
    const std::string pointer =
        later.pointer + (arePrefixes ? "/selection/tagPrefixList" : "/selection/tagPatternList");
    const auto asSet = [](const RuleOutline& rule) {
        return std::set<std::string>(rule.entries.begin(), rule.entries.end());
    };
    if (arePrefixes && asSet(earlier) == asSet(later)) {
        findings.error("V19", pointer,
                       {TAGWARDEN_TEXT("Rule %1 has the same prefixes; ECR allows that once per "
                                       "storage class, so put both into one rule"),
                        {nameOf(earlier)}});
        return;
    }
    const auto common = overlap(later, earlier);
    if (!common)
        return;
    if (common->entry == common->otherEntry)
        findings.assumed("V19", assumed::overlappingEntries, pointer,
                         {TAGWARDEN_TEXT("Rule %1 has `%2` as well; whether ECR refuses that is "
                                         "not known"),
                          {nameOf(earlier), common->entry}});
    else
        findings.assumed("V19", assumed::overlappingEntries, pointer,
                         {TAGWARDEN_TEXT("`%1` overlaps with `%2` of rule %3; whether ECR refuses "
                                         "that is not known"),
                          {common->entry, common->otherEntry, nameOf(earlier)}});
}

void checkLists(const Rules& rules, FindingList& findings) {
    // So many do not fit into a policy (V3); comparing them all would take minutes.
    constexpr std::size_t mostEntries = 10'000;
    std::size_t entries = 0;
    for (const RuleOutline& rule : rules)
        entries += rule.entries.size();
    if (entries > mostEntries)
        return;
    for (auto later = rules.begin(); later != rules.end(); ++later) {
        findings.setRule(later->index);
        for (auto earlier = rules.begin(); earlier != later; ++earlier)
            if (!later->entries.empty() && earlier->tagStatus == later->tagStatus &&
                isOfOneClass(*earlier, *later))
                checkPair(*earlier, *later, findings);
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
