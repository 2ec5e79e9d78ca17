// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/tagquestions.h"

#include <algorithm>

namespace core {

TagQuestions::TagQuestions(const Policy& policy, TagSetFinder& finder)
    : m_policy(policy)
    , m_finder(finder) {}

ImageAnswer TagQuestions::imageOf(const RuleIndexes& identifying, const RuleIndexes& missing) {
    TagSetAnswer answer = findImage(m_finder, m_policy, {identifying, missing});
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
