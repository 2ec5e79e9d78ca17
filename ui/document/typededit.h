// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was typed into a text, to tell whether it goes on from what was typed before.
//
//   const TypedEdit a = typedEdit("", "a"), b = typedEdit("a", "ab");
//   a.goesOnWith(b);    // true: one step of undo
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ui {

struct TypedEdit {
    std::size_t offset = 0; // in bytes
    std::string removed;
    std::string inserted;

    // Within one word: both insert, or both remove, side by side.
    bool goesOnWith(const TypedEdit& next) const;
};

// The shortest one part that changed. Characters in UTF-8 stay whole.
TypedEdit typedEdit(std::string_view before, std::string_view after);

} // namespace ui
