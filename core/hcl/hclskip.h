// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going past Terraform source without understanding it.
#pragma once

#include "core/hcl/hclcursor.h"

#include <optional>

namespace core {

// Takes a cursor at `{` and leaves it behind the brace that closes it. Errors WrongShape: a
// bracket, brace or quote that is not closed, or closes nothing.
std::optional<Error> skipHclBlock(HclCursor& at);

// Goes to the end of the line or of the block around, whichever comes first, over brackets,
// braces and texts as a whole. Errors as above.
std::optional<Error> skipHclExpression(HclCursor& at);

} // namespace core
