// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/tagnames.h"

#include "core/base/partitionpoint.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace core {

namespace {

// The first bytes, in the order of texts, decide most comparisons without a look at the text.
struct Entry {
    Entry(std::string_view text, std::uint32_t place)
        : tag(place) {
        std::array<unsigned char, 16> bytes{};
        std::memcpy(bytes.data(), text.data(), std::min(text.size(), bytes.size()));
        start = {word(bytes.data()), word(bytes.data() + 8)};
    }

    static std::uint64_t word(const unsigned char* bytes) {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | bytes[i];
        return value;
    }

    std::pair<std::uint64_t, std::uint64_t> start;
    std::uint32_t tag;
};

} // namespace

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

TagTable::Sorted TagTable::sorted() const {
    std::vector<Entry> entries;
    entries.reserve(m_tags.size());
    for (std::uint32_t tag = 0; tag < size(); ++tag)
        entries.emplace_back(m_tags[tag], tag);
    std::sort(entries.begin(), entries.end(), [this](const Entry& left, const Entry& right) {
        return left.start != right.start ? left.start < right.start
                                         : m_tags[left.tag] < m_tags[right.tag];
    });

    Sorted sorted;
    TextColumn& names = sorted.names.m_names;
    names.reserve(m_tags.size(), m_tags.bytes());
    sorted.indexes.resize(m_tags.size());
    for (const Entry& entry : entries) {
        const std::string_view tag = m_tags[entry.tag];
        if (names.size() == 0 || names[names.size() - 1] != tag)
            names.push_back(tag);
        sorted.indexes[entry.tag] = static_cast<TagIndex>(names.size() - 1);
    }
    names.shrinkToFit();
    return sorted;
}

} // namespace core
