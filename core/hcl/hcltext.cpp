// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hcl/hcltext.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace core {

namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    return first == line.npos ? std::string_view()
                              : line.substr(first, line.find_last_not_of(blanks) + 1 - first);
}

// `$${` and `%%{` stand for `${` and `%{`; with one sign only, Terraform puts something in.
// Appends what is written so and tells whether it was.
Result<bool> takeTemplateSign(HclCursor& at, MappedText& text) {
    for (const std::string_view escaped : {"$${", "%%{"}) {
        if (at.isNext(escaped.substr(1)))
            return notLiteral(at);
        if (!at.isNext(escaped))
            continue;
        text.append(escaped.substr(0, 1), at.place());
        at.advance(2);
        text.append("{", at.place());
        at.advance();
        return true;
    }
    return false;
}

// After `\u` or `\U`. Nothing where the digits are none or name no character.
std::optional<char32_t> takeHexDigits(HclCursor& at, std::size_t count) {
    const std::string_view digits = at.rest().substr(0, count);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (error != std::errc() || static_cast<std::size_t>(end - digits.data()) != count ||
        isSurrogate || value > 0x10FFFF)
        return {};
    at.advance(count);
    return value;
}

// At a backslash.
std::optional<Error> takeEscape(HclCursor& at, MappedText& text) {
    static constexpr std::string_view letters = "nrt\"\\";
    static constexpr std::string_view meanings = "\n\r\t\"\\";
    const HclCursor start = at;
    at.advance();
    const std::size_t letter = letters.find(at.next());
    if (!at.isAtEnd() && letter != letters.npos) {
        text.append(meanings.substr(letter, 1), start.place());
        at.advance();
        return std::nullopt;
    }
    const bool isShort = at.isNext("u");
    if (isShort || at.isNext("U")) {
        at.advance();
        if (const auto point = takeHexDigits(at, isShort ? 4 : 8)) {
            std::string character;
            appendUtf8(character, *point);
            text.append(character, start.place());
            return std::nullopt;
        }
    }
    return unexpected(start, TAGWARDEN_TEXT("`%1` begins no escape that Terraform has; a backslash "
                                            "itself is written `\\\\`"));
}

struct Heredoc {
    HclCursor content; // its first line
    std::string_view marker;
    std::size_t indent = 0; // in bytes; what each line loses
};

// Looks ahead for the line that ends it.
Result<Heredoc> heredocAt(const HclCursor& start) {
    HclCursor at = start;
    at.advance(2);
    const bool isIndented = at.take("-");
    const std::string_view marker = at.takeIdentifier();
    at.take("\r");
    if (marker.empty() || !at.take("\n"))
        return unexpected(start, TAGWARDEN_TEXT("After `<<` must stand a word such as `EOF` and "
                                                "then a new line, not `%1`"));
    constexpr std::size_t none = std::string_view::npos;
    std::size_t indent = none;
    for (std::string_view rest = at.rest(); !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        if (trimmed(line) == marker)
            return Heredoc{at, marker, isIndented && indent != none ? indent : 0};
        if (!trimmed(line).empty())
            indent = std::min(indent, line.find_first_not_of(blanks));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return Error{ErrorCode::WrongShape,
                 {},
                 start.place(),
                 {TAGWARDEN_TEXT("The text that begins here has no end; it ends with a line that "
                                 "holds `%1` and nothing else"),
                  {excerpt(marker, 40)}}};
}

} // namespace

Result<MappedText> readHclString(HclCursor& at) {
    const HclCursor start = at;
    MappedText text;
    at.advance();
    while (!at.isNext("\"")) {
        if (at.isAtEnd() || at.isNext("\n"))
            return unexpected(start, TAGWARDEN_TEXT("The text that begins here with `%1` is not "
                                                    "closed by a double quote in its line"));
        const auto isSign = takeTemplateSign(at, text);
        if (!isSign)
            return isSign.error();
        if (*isSign)
            continue;
        if (at.isNext("\\")) {
            if (auto error = takeEscape(at, text))
                return *std::move(error);
            continue;
        }
        const TextPlace place = at.place();
        text.append(at.takeCharacter(), place);
    }
    text.setEnd(at.place());
    at.advance();
    return text;
}

Result<MappedText> readHclHeredoc(HclCursor& at) {
    const auto heredoc = heredocAt(at);
    if (!heredoc)
        return heredoc.error();
    at = heredoc->content;
    MappedText text;
    for (;;) {
        const std::string_view line = at.rest().substr(0, at.rest().find('\n'));
        if (trimmed(line) == heredoc->marker) {
            text.setEnd(at.place());
            at.advance(line.size());
            return text;
        }
        if (!trimmed(line).empty()) // lines of blanks stay as they are
            at.advance(heredoc->indent);
        for (bool isLineOver = false; !isLineOver;) {
            const auto isSign = takeTemplateSign(at, text);
            if (!isSign)
                return isSign.error();
            if (*isSign)
                continue;
            isLineOver = at.isNext("\n");
            const TextPlace place = at.place();
            text.append(at.takeCharacter(), place);
        }
    }
}

std::optional<Error> skipHclHeredoc(HclCursor& at) {
    const auto heredoc = heredocAt(at);
    if (!heredoc)
        return heredoc.error();
    at = heredoc->content;
    for (;;) {
        const std::string_view line = at.rest().substr(0, at.rest().find('\n'));
        at.advance(line.size());
        if (trimmed(line) == heredoc->marker)
            return std::nullopt;
        at.advance();
    }
}

bool isHclHeredoc(const HclCursor& at) {
    HclCursor behind = at;
    if (!behind.take("<<"))
        return false;
    behind.take("-");
    return !behind.takeIdentifier().empty();
}

} // namespace core
