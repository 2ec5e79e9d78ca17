// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/result.h"
#include "core/base/utf8.h"

#include <charconv>
#include <cstdio>

namespace core {

namespace {

std::string asOrdinal(const std::string& argument) {
    std::uint64_t value = 0;
    const char* end = argument.data() + argument.size();
    const auto [rest, error] = std::from_chars(argument.data(), end, value);
    return error == std::errc() && rest == end ? ordinal(value) : argument;
}

// Invisible or able to change how the text around it looks.
bool isDeceptive(char32_t c) {
    const auto isIn = [c](char32_t first, char32_t last) {
        return c >= first && c <= last;
    };
    return c < 0x20 || isIn(0x7F, 0x9F)           // control characters
           || isIn(0x200B, 0x200F) || c == 0x061C // zero width, direction marks
           || isIn(0x2028, 0x202E)                // line breaks, direction overrides
           || isIn(0x2066, 0x2069)                // direction isolates
           || c == 0x2060 || c == 0xFEFF;         // zero width
}

bool hasPlace(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotUtf8:
    case ErrorCode::NotJson:
    case ErrorCode::TooDeep:
    case ErrorCode::TooLarge:
    case ErrorCode::WrongShape:
        return true;
    case ErrorCode::BadTime:
    case ErrorCode::NotChosen:
    case ErrorCode::Cancelled:
    case ErrorCode::Unreadable:
    case ErrorCode::WrongUse:
        break;
    }
    return false;
}

} // namespace

std::string fill(std::string_view pattern, const std::vector<std::string>& arguments) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%') {
            const bool isOrdinal = pattern.substr(i + 1).starts_with('o');
            const std::size_t digit = i + (isOrdinal ? 2 : 1);
            if (digit < pattern.size() && pattern[digit] >= '1' && pattern[digit] <= '9') {
                const auto index = static_cast<std::size_t>(pattern[digit] - '1');
                if (index < arguments.size()) {
                    text += isOrdinal ? asOrdinal(arguments[index]) : arguments[index];
                    i = digit;
                    continue;
                }
            }
        }
        text += pattern[i];
    }
    return text;
}

std::string english(const Message& message) {
    std::vector<std::string> arguments;
    for (const std::string& argument : message.arguments)
        arguments.push_back(visible(argument));
    return fill(message.pattern, arguments);
}

std::string english(const Error& error) {
    if (!hasPlace(error.code))
        return english(error.message);
    return "line " + std::to_string(error.place.line) + ", column " +
           std::to_string(error.place.column) + ": " + english(error.message);
}

std::string ordinal(std::uint64_t number) {
    const bool isTeen = number / 10 % 10 == 1;
    const auto ending = [&] {
        switch (isTeen ? 0 : number % 10) {
        case 1:
            return "st";
        case 2:
            return "nd";
        case 3:
            return "rd";
        default:
            return "th";
        }
    };
    return std::to_string(number) + ending();
}

std::string visible(std::string_view untrusted) {
    std::string text;
    while (!untrusted.empty()) {
        const auto point = firstCodePoint(untrusted);
        if (!point) {
            text += "\uFFFD";
        } else if (isDeceptive(point->value)) {
            char escape[16];
            std::snprintf(escape, sizeof escape, "\\u{%x}", static_cast<unsigned>(point->value));
            text += escape;
        } else {
            text += untrusted.substr(0, point->length);
        }
        untrusted.remove_prefix(point ? point->length : 1);
    }
    return text;
}

} // namespace core
