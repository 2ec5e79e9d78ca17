// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/jsonliteral.h"

#include "core/base/utf8.h"
#include "core/shapes/mappedtext.h"

namespace core {

namespace {

// Of one character of the string as it is written; an escaped surrogate pair is one.
std::size_t lengthOfCharacter(std::string_view text) {
    if (text[0] != '\\') {
        const auto point = firstCodePoint(text);
        return point ? point->length : 1;
    }
    if (text.size() < 2 || text[1] != 'u')
        return 2;
    const bool isPair = text.size() > 7 && (text[2] == 'd' || text[2] == 'D') &&
                        std::string_view("89abAB").find(text[3]) != std::string_view::npos &&
                        text[6] == '\\' && text[7] == 'u';
    return isPair ? 12 : 6;
}

} // namespace

JsonLiterals::JsonLiterals(std::string_view text)
    : m_text(text)
    , m_markBytes(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
    , m_at(text.substr(m_markBytes)) {
    m_text.remove_prefix(m_markBytes);
}

Result<PolicyFile> JsonLiterals::readPolicyAt(TextPlace place, std::string_view value,
                                              PolicyShape shape) {
    if (place < m_at.place())
        m_at = TextCursor(m_text);
    while (m_at.place() < place && !m_at.isAtEnd())
        m_at.takeCharacter();
    const std::size_t begin = m_at.offset();
    TextCursor at = m_at;
    at.advance();
    MappedText text;
    while (!at.isAtEnd() && !at.isNext("\"")) {
        const auto character = firstCodePoint(value);
        if (!character)
            break;
        text.append(value.substr(0, character->length), at.place());
        value.remove_prefix(character->length);
        at.advance(lengthOfCharacter(at.rest()));
    }
    text.setEnd(at.place());
    auto file = readMapped(shape, text);
    if (!file)
        return file;
    PolicyFile result = *std::move(file);
    if (shape != PolicyShape::TerraformShow) // plans and states are Terraform's own to write
        result.literal = TextSpan{m_markBytes + begin, at.offset() + 1 - begin};
    return result;
}

} // namespace core
