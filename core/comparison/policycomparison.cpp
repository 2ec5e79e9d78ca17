// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the rules that are in both policies, a longest chain that is in the same order in both stays
// where it is, and the others have moved. Between chains of one length, that with more priorities
// unchanged is taken.
#include "core/comparison/policycomparison.h"

#include "core/comparison/rulepairs.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

using Contents = std::vector<RuleContent>;

Contents contentsOf(const PolicyDraft& draft) {
    Contents contents;
    for (const RuleDraft& rule : draft.rules)
        contents.push_back(contentOf(rule));
    return contents;
}

// A rule that is in both policies, as the end of a chain.
struct Link {
    std::size_t pair;
    RulePriority before;
    RulePriority after;
    std::pair<std::size_t, std::size_t> weight{0, 0};   // length, and unchanged priorities in it
    std::optional<std::size_t> previous = std::nullopt; // index of a link
};

// The indexes of the pairs whose rules have moved.
std::vector<std::size_t> movedPairs(const std::vector<RulePair>& pairs, const Contents& before,
                                    const Contents& after) {
    std::vector<Link> links;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (pairs[i].before && pairs[i].after)
            links.push_back(
                {i, priorityOf(before[*pairs[i].before]), priorityOf(after[*pairs[i].after])});
    std::ranges::sort(links, {}, &Link::before);

    for (std::size_t end = 0; end < links.size(); ++end) {
        Link& link = links[end];
        for (std::size_t i = 0; i < end; ++i)
            if (links[i].after < link.after && links[i].weight > link.weight) {
                link.weight = links[i].weight;
                link.previous = i;
            }
        ++link.weight.first;
        link.weight.second += link.before == link.after;
    }

    std::vector<bool> stays(links.size(), false);
    const auto longest = std::ranges::max_element(links, {}, &Link::weight);
    std::optional<std::size_t> next;
    if (longest != links.end())
        next = static_cast<std::size_t>(longest - links.begin());
    for (; next; next = links[*next].previous)
        stays[*next] = true;

    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (!stays[i])
            moved.push_back(links[i].pair);
    return moved;
}

std::vector<ValueDifference> differingValues(const RuleContent& before, const RuleContent& after) {
    std::vector<ValueDifference> differing;
    for (std::size_t i = 0; i < ruleKeyCount; ++i)
        if (before[i] != after[i])
            differing.push_back({static_cast<RuleKey>(i), before[i], after[i]});
    return differing;
}

} // namespace

std::vector<RuleDifference> comparePolicies(const PolicyDraft& before, const PolicyDraft& after) {
    const Contents old = contentsOf(before);
    const Contents now = contentsOf(after);
    const std::vector<RulePair> pairs = pairRules(old, now);
    const std::vector<std::size_t> moved = movedPairs(pairs, old, now);

    std::vector<RuleDifference> differences;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const RulePair& pair = pairs[i];
        RuleDifference difference{pair.before, pair.after,
                                  std::ranges::find(moved, i) != moved.end(),
                                  differingValues(pair.before ? old[*pair.before] : RuleContent{},
                                                  pair.after ? now[*pair.after] : RuleContent{})};
        if (difference.isMoved || !difference.values.empty())
            differences.push_back(std::move(difference));
    }
    std::ranges::sort(differences, {}, [&](const RuleDifference& difference) {
        const bool isThere = difference.after.has_value();
        return std::pair(isThere ? priorityOf(now[*difference.after])
                                 : priorityOf(old[*difference.before]),
                         isThere);
    });
    return differences;
}

bool decides(const RuleDifference& difference) {
    return difference.isMoved ||
           std::ranges::any_of(difference.values, [](const ValueDifference& value) {
               return value.key != RuleKey::Description;
           });
}

bool areEqual(const std::vector<RuleDifference>& differences) {
    return std::ranges::none_of(differences, decides);
}

} // namespace core
