// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/yamlscalar.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace core {

namespace {

constexpr std::string_view whiteSpace = " \t\r\n";

bool isWhite(char c) {
    return whiteSpace.find(c) != whiteSpace.npos;
}

void skipWhite(TextCursor& at) {
    at.advance(std::min(at.rest().find_first_not_of(whiteSpace), at.rest().size()));
}

void skipLine(TextCursor& at) {
    at.advance(std::min(at.rest().find('\n'), at.rest().size()));
}

// Tags, anchors, and comments after them.
void skipProperties(TextCursor& at) {
    for (;;) {
        skipWhite(at);
        if (at.isNext("#"))
            skipLine(at);
        else if (at.isNext("!") || at.isNext("&"))
            at.advance(std::min(at.rest().find_first_of(whiteSpace), at.rest().size()));
        else
            return;
    }
}

enum class Style { Plain, Single, Double };

// At a backslash within double quotes: the character that it stands for.
std::optional<char32_t> takeEscape(TextCursor& at) {
    static constexpr std::string_view letters = "\"\\/ntrb f0";
    static constexpr std::string_view meanings = "\"\\/\n\t\r\b \f\0";
    at.advance();
    const char letter = at.next();
    if (const std::size_t index = letters.find(letter); index != letters.npos) {
        at.advance();
        return static_cast<char32_t>(meanings[index]);
    }
    const std::size_t count = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    at.advance();
    const std::string_view digits = at.rest().substr(0, count);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (count == 0 || error != std::errc() || end != digits.data() + digits.size())
        return {};
    at.advance(count);
    return value;
}

std::optional<char32_t> takeWritten(TextCursor& at, Style style) {
    if (style == Style::Double && at.isNext("\\"))
        return takeEscape(at);
    if (style == Style::Single && at.isNext("'") && !at.isNext("''"))
        return {};
    if (style == Style::Single)
        at.take("'");
    const auto point = firstCodePoint(at.rest());
    at.takeCharacter();
    return point ? std::optional(point->value) : std::nullopt;
}

// Also what is white space in an escape, and a line break that a backslash takes away.
void skipWrittenWhite(TextCursor& at, Style style) {
    for (;;) {
        skipWhite(at);
        if (style != Style::Double || !at.isNext("\\"))
            return;
        const std::string_view rest = at.rest();
        if (rest.size() < 2 ||
            (!isWhite(rest[1]) && rest[1] != 'n' && rest[1] != 't' && rest[1] != 'r'))
            return;
        at.advance(2);
    }
}

// Nothing where it cannot be followed.
std::optional<MappedText> followed(TextCursor at, std::string_view value) {
    Style style = Style::Plain;
    if (at.isNext("|") || at.isNext(">"))
        skipLine(at);
    else if (at.take("'"))
        style = Style::Single;
    else if (at.take("\""))
        style = Style::Double;
    MappedText text;
    while (!value.empty()) {
        const auto point = firstCodePoint(value);
        const std::string_view character = value.substr(0, point ? point->length : 1);
        value.remove_prefix(character.size());
        if (!isWhite(character.front()))
            skipWrittenWhite(at, style);
        const TextPlace place = at.place();
        if (!isWhite(character.front()) && (!point || takeWritten(at, style) != point->value))
            return {};
        text.append(character, place);
    }
    text.setEnd(at.place());
    return text;
}

} // namespace

MappedText mapYamlScalar(TextCursor at, std::string_view value) {
    skipProperties(at);
    if (auto text = followed(at, value))
        return *std::move(text);
    MappedText text;
    for (TextCursor inside(value); !inside.isAtEnd();)
        text.append(inside.takeCharacter(), at.place());
    text.setEnd(at.place());
    return text;
}

} // namespace core
