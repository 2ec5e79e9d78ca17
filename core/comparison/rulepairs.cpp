// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best pairs are made first, of all rules, before any worse one: so a rule that only moved
// finds itself, whatever has its old priority now. Of rules that say the same, those of smaller
// priority are paired first, so that their order stays.
#include "core/comparison/rulepairs.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>

namespace core {

namespace {

bool agree(const RuleContent& a, const RuleContent& b, std::initializer_list<RuleKey> keys) {
    return std::ranges::all_of(keys,
                               [&](RuleKey key) { return valueOf(a, key) == valueOf(b, key); });
}

bool havePriority(const RuleContent& a, const RuleContent& b) {
    return agree(a, b, {RuleKey::Priority});
}

bool selectTheSame(const RuleContent& a, const RuleContent& b) {
    return agree(a, b,
                 {RuleKey::TagStatus, RuleKey::TagPatternList, RuleKey::TagPrefixList,
                  RuleKey::StorageClass});
}

bool countTheSame(const RuleContent& a, const RuleContent& b) {
    return agree(a, b, {RuleKey::CountType, RuleKey::ActionType});
}

bool haveLimit(const RuleContent& a, const RuleContent& b) {
    return agree(a, b, {RuleKey::CountNumber});
}

RulePriority priorityOf(const Rule& rule) {
    return rule.priority;
}

bool havePriority(const Rule& a, const Rule& b) {
    return a.priority == b.priority;
}

bool selectTheSame(const Rule& a, const Rule& b) {
    return a.selection == b.selection;
}

bool countTheSame(const Rule& a, const Rule& b) {
    if (a.action != b.action || a.limit.index() != b.limit.index())
        return false;
    const auto* ageOfA = std::get_if<KeepYoungerThan>(&a.limit);
    return !ageOfA || ageOfA->since == std::get<KeepYoungerThan>(b.limit).since;
}

bool haveLimit(const Rule& a, const Rule& b) {
    return a.limit == b.limit;
}

// Entries in one order, each once: no order of them selects otherwise.
std::vector<Rule> inOneForm(const Policy& policy) {
    std::vector<Rule> rules = policy.rules;
    for (Rule& rule : rules)
        if (auto* tagged = std::get_if<Tagged>(&rule.selection.tags)) {
            auto& entries = tagged->entries;
            std::ranges::sort(entries, {}, &TagPattern::text);
            entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
        }
    return rules;
}

template <class RuleForm>
std::vector<std::size_t> byPriority(const std::vector<RuleForm>& rules) {
    std::vector<std::size_t> order(rules.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&rules](std::size_t rule) { return priorityOf(rules[rule]); });
    return order;
}

template <class RuleForm>
std::vector<RulePair> pairsOf(const std::vector<RuleForm>& before,
                              const std::vector<RuleForm>& after) {
    using Likeness = bool (*)(const RuleForm&, const RuleForm&);
    constexpr Likeness bestFirst[] = {
        [](const RuleForm& a, const RuleForm& b) {
            return selectTheSame(a, b) && countTheSame(a, b) && haveLimit(a, b);
        },
        [](const RuleForm& a, const RuleForm& b) {
            return selectTheSame(a, b) && countTheSame(a, b);
        },
        [](const RuleForm& a, const RuleForm& b) { return selectTheSame(a, b); },
        [](const RuleForm& a, const RuleForm& b) { return havePriority(a, b); },
    };
    std::vector<RulePair> pairs;
    for (const std::size_t rule : byPriority(after))
        pairs.push_back({std::nullopt, rule});
    std::vector<bool> isPaired(before.size(), false);

    for (const Likeness alike : bestFirst)
        for (const std::size_t old : byPriority(before)) {
            if (isPaired[old])
                continue;
            const auto match = std::ranges::find_if(pairs, [&](const RulePair& pair) {
                return !pair.before && alike(before[old], after[*pair.after]);
            });
            if (match == pairs.end())
                continue;
            match->before = old;
            isPaired[old] = true;
        }

    for (std::size_t old = 0; old < before.size(); ++old)
        if (!isPaired[old])
            pairs.push_back({old, std::nullopt});
    return pairs;
}

} // namespace

std::vector<RulePair> pairRules(const std::vector<RuleContent>& before,
                                const std::vector<RuleContent>& after) {
    return pairsOf(before, after);
}

std::vector<RulePair> pairRules(const Policy& before, const Policy& after) {
    return pairsOf(inOneForm(before), inOneForm(after));
}

} // namespace core
