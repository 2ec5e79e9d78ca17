// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which texts are tags.
//
//   isTag(pushableTags, "v1.2-rc");    // true
//   isTag(pushableTags, "-rc");        // false
#pragma once

#include <cstddef>
#include <string_view>

namespace core {

struct TagGrammar {
    std::string_view characters; // at most 128; those that an example tag rather has come first
    std::string_view notFirst;   // those of them that no tag begins with
    std::size_t longest;         // at most 254; the shortest tag has one character

    bool operator==(const TagGrammar&) const = default;
};

// The tags that can be pushed (spec I5).
inline constexpr TagGrammar pushableTags{
    "1234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._", ".-", 128};

// What an image can carry (spec section 5).
inline constexpr std::size_t mostTagsOfImage = 1'000;

bool isTag(const TagGrammar& grammar, std::string_view text);

} // namespace core
