// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/tagquestions.h"

#include <algorithm>

namespace core {

RuleIndexes rulesAbove(const Policy& policy, std::size_t rule) {
    RuleIndexes above;
    for (std::size_t other = 0; other < rule; ++other)
        if (policy.rules[other].selection.storageClass == policy.rules[rule].selection.storageClass)
            above.push_back(other);
    return above;
}

TagQuestions::TagQuestions(const Policy& policy, TagSetFinder& finder)
    : m_policy(policy)
    , m_finder(finder) {}

ImageAnswer TagQuestions::imageOf(const RuleIndexes& identifying, const RuleIndexes& missing) {
    const auto selectionOf = [&](std::size_t rule) -> const TagSelection& {
        return m_policy.rules[rule].selection.tags;
    };
    const auto areAny = [&](std::size_t rule) {
        return std::holds_alternative<AnyImage>(selectionOf(rule));
    };
    const auto areUntagged = [&](std::size_t rule) {
        return std::holds_alternative<Untagged>(selectionOf(rule));
    };
    if (std::ranges::any_of(missing, areAny))
        return {ImageAnswer::Kind::Impossible, {}};

    TagSetQuestion question;
    for (const std::size_t rule : identifying)
        if (const auto* tagged = std::get_if<Tagged>(&selectionOf(rule)))
            question.wanted.insert(question.wanted.end(), tagged->entries.begin(),
                                   tagged->entries.end());
    const bool isUntagged = std::ranges::any_of(identifying, areUntagged);
    const bool isTagged = std::ranges::any_of(missing, areUntagged);
    if (isUntagged && (isTagged || !question.wanted.empty()))
        return {ImageAnswer::Kind::Impossible, {}};
    if (isTagged && question.wanted.empty())
        question.wanted.push_back(TagPattern::pattern("*"));
    if (question.wanted.empty())
        return {}; // no tagged rule identifies an image without tags
    for (const std::size_t rule : missing)
        if (const auto* tagged = std::get_if<Tagged>(&selectionOf(rule)))
            question.refused.push_back(tagged->entries);

    TagSetAnswer answer = m_finder.find(question);
    if (auto* tags = std::get_if<std::vector<std::string>>(&answer))
        return {ImageAnswer::Kind::Possible, std::move(*tags)};
    if (std::holds_alternative<Impossible>(answer))
        return {ImageAnswer::Kind::Impossible, {}};
    ++m_undecided;
    return {ImageAnswer::Kind::Undecided, {}};
}

bool TagQuestions::isImpossible(const TagPattern& entry) {
    const TagAnswer tag = m_finder.findTag(entry);
    m_undecided += std::holds_alternative<Undecided>(tag);
    return std::holds_alternative<Impossible>(tag);
}

std::optional<std::size_t> TagQuestions::mostImages(std::size_t rule) {
    const auto known = m_mostImages.find(rule);
    if (known != m_mostImages.end())
        return known->second;
    return m_mostImages.emplace(rule, countImages(m_policy.rules[rule])).first->second;
}

std::optional<std::size_t> TagQuestions::countImages(const Rule& rule) {
    const auto* newest = std::get_if<KeepNewest>(&rule.limit);
    const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
    if (!newest || !tagged)
        return {};
    const auto kept = static_cast<std::size_t>(newest->count);
    std::size_t most = kept + 1;
    for (const TagPattern& entry : tagged->entries) {
        const auto tags = m_finder.countTags(entry, {}, most);
        if (!tags)
            ++m_undecided;
        else
            most = std::min(most, *tags);
    }
    return most > kept ? std::nullopt : std::optional(most);
}

} // namespace core
