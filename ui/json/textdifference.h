// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes one text of another in small edits, so that an editor can stay where it is.
//
//   for (const TypedEdit& edit : editsBetween(before, after))
//       …    // offsets are those of `before`, from the last to the first
#pragma once

#include "ui/document/typededit.h"

#include <string_view>
#include <vector>

namespace ui {

// The last edit first, so that each can be done without a change of the offsets of the next.
std::vector<TypedEdit> editsBetween(std::string_view before, std::string_view after);

} // namespace ui
