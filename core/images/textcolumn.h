// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts behind one another, which is much smaller than a string for each.
//
//   texts.push_back("dev-1");
//   texts[0];    // "dev-1", as long as nothing is added
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

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

} // namespace core
