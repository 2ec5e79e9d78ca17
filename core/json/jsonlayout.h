// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where each value of a JSON text begins and ends, for edits that leave the rest as it is.
//
//   const JsonLayout layout = layoutOf(R"({"a": [1]})");
//   layout.items[0].name;      // "a"
//   layout.items[0].begin;     // 1, of its key
//   layout.items[0].end;       // 9
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Offsets are in bytes from the beginning of the text.
struct JsonLayout {
    std::size_t begin = 0; // of a member: its key
    std::size_t value = 0; // where the value begins: a member's is behind its key
    std::size_t end = 0;
    std::string name;              // of a member
    std::vector<JsonLayout> items; // members or entries, also members that come once more
};

// Takes a text that readJson can read.
JsonLayout layoutOf(std::string_view text);

} // namespace core
