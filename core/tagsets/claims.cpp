// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagsets/claims.h"

#include <algorithm>

namespace core {

RuleIndexes rulesAbove(const Policy& policy, std::size_t rule) {
    RuleIndexes above;
    for (std::size_t other = 0; other < rule; ++other)
        if (policy.rules[other].selection.storageClass == policy.rules[rule].selection.storageClass)
            above.push_back(other);
    return above;
}

TagSetAnswer findImage(TagSetFinder& finder, const Policy& policy, const ImageQuestion& question) {
    const auto selectionOf = [&](std::size_t rule) -> const TagSelection& {
        return policy.rules[rule].selection.tags;
    };
    const auto areAny = [&](std::size_t rule) {
        return std::holds_alternative<AnyImage>(selectionOf(rule));
    };
    const auto areUntagged = [&](std::size_t rule) {
        return std::holds_alternative<Untagged>(selectionOf(rule));
    };
    if (std::ranges::any_of(question.missing, areAny))
        return Impossible{};

    TagSetQuestion tags{question.tagged, {}};
    for (const std::size_t rule : question.identifying)
        if (const auto* tagged = std::get_if<Tagged>(&selectionOf(rule)))
            tags.wanted.insert(tags.wanted.end(), tagged->entries.begin(), tagged->entries.end());
    const bool isUntagged = std::ranges::any_of(question.identifying, areUntagged);
    const bool isTagged = std::ranges::any_of(question.missing, areUntagged);
    if (isUntagged && (isTagged || !tags.wanted.empty()))
        return Impossible{};
    if (isTagged && tags.wanted.empty())
        tags.wanted.push_back(TagPattern::pattern("*"));
    if (tags.wanted.empty())
        return std::vector<std::string>(); // no tagged rule identifies an image without tags
    for (const std::size_t rule : question.missing)
        if (const auto* tagged = std::get_if<Tagged>(&selectionOf(rule)))
            tags.refused.push_back(tagged->entries);
    return finder.find(tags);
}

} // namespace core
