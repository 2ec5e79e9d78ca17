// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcursor.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace core {

void TextCursor::advance(std::size_t bytes) {
    const std::size_t end = m_offset + std::min(bytes, m_text.size() - m_offset);
    for (; m_offset < end; ++m_offset) {
        if (m_text[m_offset] == '\n')
            m_place = {m_place.line + 1, 1};
        else if (!isContinuation(m_text[m_offset]))
            ++m_place.column;
    }
}

std::string_view TextCursor::takeCharacter() {
    const auto point = firstCodePoint(rest());
    const std::string_view character = rest().substr(0, point ? point->length : 1);
    advance(character.size());
    return character;
}

bool TextCursor::take(std::string_view text) {
    if (!isNext(text))
        return false;
    advance(text.size());
    return true;
}

} // namespace core
