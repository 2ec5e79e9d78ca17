// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of a repository: TagTable while they are collected, one after another; TagNames when
// they are sorted by their bytes, each once. A tag's index is its place there.
//
//   names[0];                        // "dev-1"
//   names.find("prod-1");            // 7
//   names.startingWith("dev-");      // {0, 5}: those from 0 to 4
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using TagIndex = std::uint32_t;

// Texts behind one another, which is much smaller than a string for each.
class TextColumn {
public:
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t index) const {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(start, m_ends[index] - start);
    }
    void push_back(std::string_view text) {
        m_text += text;
        m_ends.push_back(m_text.size());
    }
    void reserve(std::size_t texts, std::size_t bytes) {
        m_ends.reserve(texts);
        m_text.reserve(bytes);
    }
    void shrinkToFit() {
        m_ends.shrink_to_fit();
        m_text.shrink_to_fit();
    }
    std::size_t bytes() const { return m_text.size(); }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

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
