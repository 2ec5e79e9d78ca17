// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts in Terraform source: in double quotes, and as heredocs.
#pragma once

#include "core/hcl/hclcursor.h"
#include "core/shapes/mappedtext.h"

#include <optional>

namespace core {

// Takes a cursor at `"`, and leaves it behind the closing one. Errors WrongShape: not closed in
// its line, an escape that is none, `${…}` or `%{…}` in it.
Result<MappedText> readHclString(HclCursor& at);

// Takes a cursor at `<<`, and leaves it behind the closing marker. Errors WrongShape: no marker,
// no line that closes it, `${…}` or `%{…}` in it.
Result<MappedText> readHclHeredoc(HclCursor& at);

// The same without a look at what is in it.
std::optional<Error> skipHclHeredoc(HclCursor& at);

bool isHclHeredoc(const HclCursor& at);

} // namespace core
