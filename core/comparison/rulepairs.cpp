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

using Likeness = bool (*)(const RuleContent&, const RuleContent&);

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

bool selectAndDoTheSame(const RuleContent& a, const RuleContent& b) {
    return selectTheSame(a, b) && agree(a, b, {RuleKey::CountType, RuleKey::ActionType});
}

bool areTheSame(const RuleContent& a, const RuleContent& b) {
    return selectAndDoTheSame(a, b) && agree(a, b, {RuleKey::CountNumber});
}

constexpr Likeness bestFirst[] = {areTheSame, selectAndDoTheSame, selectTheSame, havePriority};

std::vector<std::size_t> byPriority(const std::vector<RuleContent>& rules) {
    std::vector<std::size_t> order(rules.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&rules](std::size_t rule) { return priorityOf(rules[rule]); });
    return order;
}

} // namespace

std::vector<RulePair> pairRules(const std::vector<RuleContent>& before,
                                const std::vector<RuleContent>& after) {
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

} // namespace core
