// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of a repository: TagTable while they are collected, one after another; TagNames when
// they are sorted by their bytes, each once. A tag's index is its place there.
//
//   names[0];                        // "dev-1"
//   names.find("prod-1");            // 7
//   names.startingWith("dev-");      // {0, 5}: those from 0 to 4
#pragma once

#include "core/images/textcolumn.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

using TagIndex = std::uint32_t;

class TagNames {
public:
    struct Range {
        TagIndex begin;
        TagIndex end; // this one no more
    };

    std::size_t size() const { return m_names.size(); }
    std::string_view operator[](TagIndex tag) const { return m_names[tag]; }

    std::optional<TagIndex> find(std::string_view name) const;
    // Those that begin with `head`; they lie side by side.
    Range startingWith(std::string_view head) const;

private:
    friend class TagTable;

    TextColumn m_names;
};

class TagTable {
public:
    void add(std::string_view tag) { m_tags.push_back(tag); }
    std::string_view operator[](std::uint32_t place) const { return m_tags[place]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_tags.size()); }

    struct Sorted {
        TagNames names;
        std::vector<TagIndex> indexes; // of the tags as they were added
    };
    Sorted sorted() const;

private:
    TextColumn m_tags;
};

} // namespace core
