// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/textspans.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace ui {

namespace {

// Of a text in quotes with its escapes; one that is not closed ends with its line.
std::size_t endOfString(std::string_view text) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '\n' || text[i] == '\r')
            return i;
        if (text[i] == '\\')
            ++i;
    }
    return text.size();
}

std::size_t lengthOf(std::string_view text) {
    if (text.front() == '"')
        return endOfString(text);
    const bool isList = text.front() == '{' || text.front() == '[';
    const std::size_t end = text.find_first_of(isList ? "\r\n" : " \t\r\n,:[]{}\"", 1);
    return std::min(end, text.size());
}

} // namespace

TextSpans::TextSpans(std::string_view text)
    : m_text(text)
    , m_markBytes(text.starts_with(core::byteOrderMark) ? core::byteOrderMark.size() : 0)
    , m_at({}) {
    m_text.remove_prefix(m_markBytes);
    m_at = core::TextCursor(m_text);
}

core::TextSpan TextSpans::at(core::TextPlace place) {
    if (place < m_at.place())
        m_at = core::TextCursor(m_text);
    while (m_at.place() < place && !m_at.isAtEnd())
        m_at.takeCharacter();
    std::size_t begin = m_at.offset();
    if (m_at.isAtEnd()) { // what is missing is missed behind the last sign
        const std::size_t last = m_text.find_last_not_of(" \t\r\n");
        begin = last == std::string_view::npos ? m_text.size() : last;
    }
    if (begin == m_text.size())
        return {m_markBytes + begin, 0};
    return {m_markBytes + begin, lengthOf(m_text.substr(begin))};
}

} // namespace ui
