// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence for users, kept apart from its arguments so that the editor can translate it.
//
//   const Message message{TAGWARDEN_TEXT("`%1` is the %o2 newest"), {"dev-1", "3"}};
//   english(message);    // `dev-1` is the 3rd newest
//
// In a pattern, %1 to %9 stand for arguments and %o1 to %o9 for a whole number as an ordinal
// ("3rd"); everything else stands for itself. Arguments are put in once: a `%1` inside of an
// argument stays as it is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Marks a literal as a text that translators see; yields the literal.
#define TAGWARDEN_TEXT(literal) literal

namespace core {

struct Message {
    std::string_view pattern; // always a literal
    std::vector<std::string> arguments;

    bool operator==(const Message&) const = default;
};

// The pattern with its arguments put in. An argument that is missing leaves its mark in place.
std::string fill(std::string_view pattern, const std::vector<std::string>& arguments);

// The message as it stands in the source, in English, its arguments made visible.
std::string english(const Message& message);

// 1 -> "1st", 2 -> "2nd", 11 -> "11th". Takes a number from 0 on.
std::string ordinal(std::uint64_t number);

// Untrusted text made fit to show: control characters, escape sequences, line breaks and marks
// that turn the direction of writing become visible (`\u{202e}`); the rest stays as it is.
// Takes UTF-8; broken bytes become U+FFFD.
std::string visible(std::string_view untrusted);

} // namespace core
