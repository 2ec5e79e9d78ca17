// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsoncursor.h"

#include "core/base/utf8.h"

#include <utility>

namespace core {

std::string JsonCursor::here() const {
    const std::size_t end = m_text.find_first_of(" \t\n\r,:[]{}", m_at + 1);
    return excerpt(m_text.substr(m_at, end == std::string_view::npos ? end : end - m_at), 20);
}

void JsonCursor::advance() {
    m_place = moved(m_place, m_text[m_at]);
    ++m_at;
}

bool JsonCursor::take(char c) {
    if (isAtEnd() || m_text[m_at] != c)
        return false;
    advance();
    return true;
}

void JsonCursor::skipWhiteSpace() {
    constexpr std::string_view whiteSpace = " \t\n\r";
    while (!isAtEnd() && whiteSpace.find(m_text[m_at]) != std::string_view::npos)
        advance();
}

std::nullopt_t JsonCursor::fault(ErrorCode code, TextPlace place, Message message) {
    if (!m_error)
        m_error = Error{code, pointer, place, std::move(message)};
    return std::nullopt;
}

std::nullopt_t JsonCursor::fault(Message message) {
    return fault(ErrorCode::NotJson, m_place, std::move(message));
}

std::nullopt_t JsonCursor::faultHere(std::string_view pattern) {
    if (isAtEnd())
        return fault({TAGWARDEN_TEXT("The text ends too early; a closing bracket, brace or "
                                     "quote is missing"),
                      {}});
    return fault({pattern, {here()}});
}

TextPlace moved(TextPlace place, char over) {
    if (over == '\n')
        return {place.line + 1, 1};
    if (!isContinuation(over))
        ++place.column;
    return place;
}

} // namespace core
