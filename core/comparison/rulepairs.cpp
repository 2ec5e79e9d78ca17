// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best pairs are made first, of all rules, before any worse one: so a rule that only moved
// finds itself, whatever has its old priority now.
#include "core/comparison/rulepairs.h"

#include <algorithm>
#include <initializer_list>

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

bool areAlikeButForTexts(const RuleContent& a, const RuleContent& b) {
    return selectAndDoTheSame(a, b) && agree(a, b, {RuleKey::CountNumber});
}

bool areAlikeInPlace(const RuleContent& a, const RuleContent& b) {
    return areAlikeButForTexts(a, b) && havePriority(a, b);
}

constexpr Likeness bestFirst[] = {areAlikeInPlace, areAlikeButForTexts, selectAndDoTheSame,
                                  selectTheSame, havePriority};

} // namespace

std::vector<RulePair> pairRules(const std::vector<RuleContent>& before,
                                const std::vector<RuleContent>& after) {
    std::vector<RulePair> pairs;
    for (std::size_t i = 0; i < after.size(); ++i)
        pairs.push_back({std::nullopt, i});
    std::vector<bool> isPaired(before.size(), false);

    for (const Likeness alike : bestFirst)
        for (std::size_t old = 0; old < before.size(); ++old) {
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
