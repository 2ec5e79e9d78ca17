// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guarantees/tagsupply.h"

#include <algorithm>
#include <utility>

namespace core {

TagSupply::TagSupply(TagSetFinder& finder, const std::vector<TagPattern>& entries, Limits limits)
    : m_finder(finder)
    , m_refused(std::move(limits.refused))
    , m_most(limits.most + limits.used.size())
    , m_used(limits.used.begin(), limits.used.end()) {
    for (const TagPattern& entry : entries)
        m_sources.push_back({entry});
}

bool TagSupply::isFree(const std::string& tag, const TagPattern& entry) const {
    return isTag(m_finder.grammar(), tag) && entry.matches(tag) && !m_used.contains(tag) &&
           std::ranges::none_of(m_refused,
                                [&](const TagPattern& other) { return other.matches(tag); });
}

// `v*-rc` gives v1-rc, v2-rc, … as people count. Of an entry to which few numbers are free, the
// tags are better spelled out.
std::optional<std::string> TagSupply::numbered(Source& source) {
    const std::vector<std::string>& pieces = source.entry.pieces();
    if (pieces.size() == 1)
        return {};
    std::string beginning;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        beginning += pieces[i];
    while (++source.number <= 2 * m_most + 20) {
        std::string tag = beginning + std::to_string(source.number) + pieces.back();
        if (isFree(tag, source.entry))
            return tag;
    }
    return {};
}

std::optional<std::string> TagSupply::next(std::size_t entry) {
    Source& source = m_sources[entry];
    if (!source.spelled) {
        if (auto tag = numbered(source)) {
            m_used.insert(*tag);
            return tag;
        }
        source.spelled =
            m_finder.tags(source.entry, m_refused, m_most).value_or(std::vector<std::string>());
        std::ranges::reverse(*source.spelled);
    }
    while (!source.spelled->empty()) {
        std::string tag = std::move(source.spelled->back());
        source.spelled->pop_back();
        if (m_used.insert(tag).second)
            return tag;
    }
    return {};
}

} // namespace core
