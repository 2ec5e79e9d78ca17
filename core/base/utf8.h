// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The little that core has to know of UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct CodePoint {
    char32_t value;
    std::size_t length; // in bytes
};

// The code point that the bytes begin with; nothing when they are broken or there are none.
std::optional<CodePoint> firstCodePoint(std::string_view bytes);

void appendUtf8(std::string& text, char32_t codePoint);

// True for the bytes of a character after its first.
constexpr bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

// Takes well-formed text.
std::size_t countCodePoints(std::string_view text);

// The beginning of a text, followed by `…` where some was cut off.
std::string excerpt(std::string_view text, std::size_t maxCodePoints);

} // namespace core
