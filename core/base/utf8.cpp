// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>

namespace core {

std::optional<CodePoint> firstCodePoint(std::string_view bytes) {
    if (bytes.empty())
        return {};
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(bytes[i]);
    };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return CodePoint{lead, 1};

    std::size_t length = 0;
    char32_t value = 0;
    char32_t smallest = 0; // a longer form than needed is broken
    if ((lead & 0xE0) == 0xC0) {
        length = 2, value = lead & 0x1F, smallest = 0x80;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3, value = lead & 0x0F, smallest = 0x800;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4, value = lead & 0x07, smallest = 0x10000;
    } else {
        return {};
    }
    if (bytes.size() < length)
        return {};
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(bytes[i]))
            return {};
        value = (value << 6) | (byte(i) & 0x3Fu);
    }
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest || value > 0x10FFFF || isSurrogate)
        return {};
    return CodePoint{value, length};
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto append = [&](char32_t byte) {
        text += static_cast<char>(byte);
    };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0 | (codePoint >> 6));
        append(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        append(0xE0 | (codePoint >> 12));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    } else {
        append(0xF0 | (codePoint >> 18));
        append(0x80 | ((codePoint >> 12) & 0x3F));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    }
}

std::size_t countCodePoints(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return !isContinuation(byte); }));
}

std::string excerpt(std::string_view text, std::size_t maxCodePoints) {
    std::size_t end = 0;
    for (std::size_t taken = 0; end < text.size(); ++taken) {
        if (taken == maxCodePoints)
            return std::string(text.substr(0, end)) + "…";
        const auto point = firstCodePoint(text.substr(end));
        end += point ? point->length : 1;
    }
    return std::string(text);
}

} // namespace core
