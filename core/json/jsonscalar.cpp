// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonscalar.h"

#include "core/base/utf8.h"

#include <charconv>
#include <cstdint>
#include <utility>

namespace core {

namespace {

std::optional<char32_t> readFourHexDigits(JsonCursor& at) {
    const std::string_view digits = at.ahead(4);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const auto taken = end - digits.data();
    for (auto i = taken; i > 0; --i)
        at.advance();
    if (taken != 4)
        return {};
    return value;
}

// After `\u`: four digits, and a second escape where the first is half of a pair.
std::optional<char32_t> readHexEscape(JsonCursor& at) {
    const auto isHigh = [](char32_t unit) {
        return unit >= 0xD800 && unit <= 0xDBFF;
    };
    const auto isLow = [](char32_t unit) {
        return unit >= 0xDC00 && unit <= 0xDFFF;
    };
    const auto first = readFourHexDigits(at);
    if (!first || isLow(*first))
        return {};
    if (!isHigh(*first))
        return first;
    if (!at.take('\\') || !at.take('u'))
        return {};
    const auto second = readFourHexDigits(at);
    if (!second || !isLow(*second))
        return {};
    return 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00);
}

// Appends what the escape at the reader stands for.
bool readEscape(JsonCursor& at, std::string& text) {
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const TextPlace start = at.place();
    const std::string_view escape = at.ahead(2);
    at.advance();
    const std::size_t letter = letters.find(at.next());
    if (!at.isAtEnd() && letter != std::string_view::npos) {
        text += meanings[letter];
        at.advance();
        return true;
    }
    if (at.take('u')) {
        if (const auto codePoint = readHexEscape(at)) {
            appendUtf8(text, *codePoint);
            return true;
        }
    }
    if (at.isAtEnd())
        at.faultHere({});
    else
        at.fault(ErrorCode::NotJson, start,
                 {TAGWARDEN_TEXT("`%1` begins no escape that JSON has; a backslash itself is "
                                 "written `\\\\`"),
                  {excerpt(escape, 2)}});
    return false;
}

std::size_t takeDigits(JsonCursor& at) {
    const std::size_t start = at.offset();
    while (at.next() >= '0' && at.next() <= '9')
        at.advance();
    return at.offset() - start;
}

} // namespace

std::optional<std::string> readJsonString(JsonCursor& at) {
    const TextPlace start = at.place();
    std::string text;
    at.advance();
    while (!at.take('"')) {
        if (at.isAtEnd())
            return at.faultHere({});
        if (static_cast<unsigned char>(at.next()) < 0x20)
            return at.fault(ErrorCode::NotJson, start,
                            {TAGWARDEN_TEXT("The text that begins here is not closed by a double "
                                            "quote in its line"),
                             {}});
        if (at.next() != '\\') {
            text += at.next();
            at.advance();
        } else if (!readEscape(at, text)) {
            return {};
        }
    }
    return text;
}

std::optional<JsonValue> readJsonNumber(JsonCursor& at) {
    const TextPlace place = at.place();
    const std::size_t start = at.offset();
    const std::string shown = at.here();
    at.take('-');
    const bool isZero = at.next() == '0';
    const std::size_t wholeDigits = takeDigits(at);
    bool isGood = wholeDigits == 1 || (wholeDigits > 1 && !isZero);
    if (at.take('.'))
        isGood = takeDigits(at) > 0 && isGood;
    if (at.take('e') || at.take('E')) {
        if (!at.take('+'))
            at.take('-');
        isGood = takeDigits(at) > 0 && isGood;
    }
    if (!isGood)
        return at.fault(ErrorCode::NotJson, place,
                        {TAGWARDEN_TEXT("`%1` is no number as JSON writes them"), {shown}});
    return JsonNumber{std::string(at.since(start))};
}

std::optional<JsonValue> readJsonWord(JsonCursor& at) {
    const std::pair<std::string_view, JsonValue> words[] = {
        {"true", true}, {"false", false}, {"null", JsonNull{}}};
    for (const auto& [word, value] : words) {
        if (!at.isNext(word))
            continue;
        for (std::size_t i = 0; i < word.size(); ++i)
            at.advance();
        return value;
    }
    return at.faultHere(TAGWARDEN_TEXT(
        "Here must stand a value, not `%1`: a text in double quotes, a number, a list, an "
        "object, or `true`, `false` or `null`"));
}

} // namespace core
