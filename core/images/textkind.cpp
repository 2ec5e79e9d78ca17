// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/textkind.h"

#include "core/inuse/imagereference.h"

#include <algorithm>
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

// The first line that says something is a reference that can be nothing else.
bool beginsWithReference(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, std::min(text.find('#'), end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find_first_not_of(blanks);
        if (first == line.npos)
            continue;
        line = line.substr(first, line.find_last_not_of(blanks) - first + 1);
        return line.find('/') != line.npos && line.find_first_of(":@") != line.npos &&
               referenceFrom(line);
    }
    return false;
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
        Sign{"apiVersion", TextKind::Running},    Sign{"containerDefinitions", TextKind::Running},
        Sign{"taskArn", TextKind::Running},       Sign{"ResolvedImageUri", TextKind::Running},
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
    if (kind == TextKind::Unknown && beginsWithReference(firstBytes))
        return TextKind::Running;
    return kind;
}

} // namespace core
