// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/tagnames.h"

#include "core/base/partitionpoint.h"

#include <algorithm>
#include <functional>

namespace core {

std::optional<TagIndex> TagNames::find(std::string_view name) const {
    const auto found =
        firstNot(static_cast<TagIndex>(size()), [&](TagIndex tag) { return m_names[tag] < name; });
    if (found == size() || m_names[found] != name)
        return {};
    return found;
}

TagNames::Range TagNames::startingWith(std::string_view head) const {
    const auto count = static_cast<TagIndex>(size());
    return {
        firstNot(count, [&](TagIndex tag) { return m_names[tag] < head; }),
        firstNot(count, [&](TagIndex tag) { return m_names[tag].substr(0, head.size()) <= head; })};
}

std::uint32_t TagTable::indexOf(std::string_view tag) {
    const auto next = static_cast<std::uint32_t>(m_names.size());
    const std::uint32_t index =
        m_byName.findOrKeep(std::hash<std::string_view>()(tag), next,
                            [&](std::uint32_t other) { return m_names[other] == tag; });
    if (index == next)
        m_names.push_back(tag);
    return index;
}

TagTable::Sorted TagTable::sorted() const {
    // The first bytes decide most comparisons without a look at the text.
    struct Entry {
        std::uint64_t start;
        std::uint32_t tag;
    };
    const auto startOf = [](std::string_view name) {
        std::uint64_t start = 0;
        for (std::size_t i = 0; i < sizeof start; ++i)
            start = start << 8 | (i < name.size() ? static_cast<unsigned char>(name[i]) : 0u);
        return start;
    };
    std::vector<Entry> entries;
    entries.reserve(m_names.size());
    for (std::uint32_t tag = 0; tag < m_names.size(); ++tag)
        entries.push_back({startOf(m_names[tag]), tag});
    std::sort(entries.begin(), entries.end(), [this](const Entry& left, const Entry& right) {
        return left.start != right.start ? left.start < right.start
                                         : m_names[left.tag] < m_names[right.tag];
    });

    Sorted sorted;
    sorted.names.m_names.reserve(m_names.size(), m_names.bytes());
    sorted.indexes.resize(m_names.size());
    for (const Entry& entry : entries) {
        sorted.indexes[entry.tag] = static_cast<TagIndex>(sorted.names.size());
        sorted.names.m_names.push_back(m_names[entry.tag]);
    }
    return sorted;
}

} // namespace core
