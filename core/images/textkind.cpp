// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/textkind.h"

#include <array>
#include <string>

namespace core {

namespace {

// Where a member with that name stands in a text; npos where there is none.
std::size_t findKey(std::string_view text, std::string_view name) {
    const std::string quotedName = '"' + std::string(name) + '"';
    for (auto at = text.find(quotedName); at != text.npos; at = text.find(quotedName, at + 1)) {
        const auto next = text.find_first_not_of(" \t\r\n", at + quotedName.size());
        if (next != text.npos && text[next] == ':')
            return at;
    }
    return text.npos;
}

} // namespace

TextKind kindOfText(std::string_view firstBytes) {
    struct Sign {
        std::string_view key;
        TextKind kind;
    };
    constexpr std::array signs{
        Sign{"rules", TextKind::Policy},          Sign{"lifecyclePolicyText", TextKind::Policy},
        Sign{"imageDetails", TextKind::Images},   Sign{"ImageDetails", TextKind::Images},
        Sign{"imageDigest", TextKind::Images},    Sign{"ImageDigest", TextKind::Images},
        Sign{"previewResults", TextKind::Policy}, // it has digests, but the policy is what it has
    };
    if (firstBytes.starts_with("\x1f\x8b"))
        return TextKind::Images;
    std::size_t first = firstBytes.npos;
    TextKind kind = TextKind::Unknown;
    for (const Sign& sign : signs) {
        if (const std::size_t at = findKey(firstBytes, sign.key); at < first) {
            first = at;
            kind = sign.kind;
        }
    }
    // A policy is an object, a list of images may be a bare list.
    const auto start = firstBytes.find_first_not_of("\xef\xbb\xbf \t\r\n");
    if (kind == TextKind::Unknown && start != firstBytes.npos && firstBytes[start] == '[')
        return TextKind::Images;
    return kind;
}

} // namespace core
