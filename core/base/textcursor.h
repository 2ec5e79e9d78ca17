// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place in a text, to go on from.
//
//   TextCursor at("ä = 1");
//   at.takeCharacter();      // "ä"
//   at.place();              // line 1, column 2
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string_view>

namespace core {

// A value: a copy remembers a place to come back to.
class TextCursor {
public:
    explicit TextCursor(std::string_view text)
        : m_text(text) {}

    bool isAtEnd() const { return m_offset == m_text.size(); }
    // NUL at the end.
    char next() const { return isAtEnd() ? '\0' : m_text[m_offset]; }
    bool isNext(std::string_view text) const { return rest().starts_with(text); }
    std::string_view rest() const { return m_text.substr(m_offset); }
    std::size_t offset() const { return m_offset; }
    TextPlace place() const { return m_place; }

    // At most to the end of the text.
    void advance(std::size_t bytes = 1);
    // The next character as it stands, in UTF-8, and goes behind it.
    std::string_view takeCharacter();
    bool take(std::string_view text);

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    TextPlace m_place;
};

} // namespace core
