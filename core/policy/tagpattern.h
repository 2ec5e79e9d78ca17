// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one entry of a tag list matches (spec E3).
//
//   TagPattern::pattern("prod*").matches("prod");    // true: a star matches nothing too
//   TagPattern::prefix("prod-").matches("prod-1");   // true
//
// Case counts, nothing but `*` is special, and in a prefix not even that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

class TagPattern {
public:
    static TagPattern prefix(std::string_view text);
    static TagPattern pattern(std::string_view text);

    bool matches(std::string_view tag) const;

    // As the user wrote it.
    const std::string& text() const { return m_text; }

    // What every matching tag starts with; matching tags lie side by side in a sorted list.
    const std::string& head() const { return m_pieces.front(); }

    // True when every tag that starts with head() matches.
    bool isPrefix() const { return m_pieces.size() == 2 && m_pieces.back().empty(); }

    // The literal parts between the stars, at least one; of those only the first and the last can
    // be empty. A pattern without a star is one part.
    const std::vector<std::string>& pieces() const { return m_pieces; }

    // True when no more than one tag matches: the text itself.
    bool isWholeTag() const { return m_pieces.size() == 1; }

    bool operator==(const TagPattern&) const = default;

private:
    TagPattern(std::string_view text, std::vector<std::string> pieces);

    std::string m_text;
    std::vector<std::string> m_pieces;
};

} // namespace core
