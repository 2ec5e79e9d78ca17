// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a changed policy back into the file that it came in.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string>
#include <string_view>

namespace core {

// The text with `policy`, a text that readJson can read, in the place of the string at `literal`,
// and the same everywhere else, byte for byte. The policy is written in one line where it was.
std::string withPolicy(std::string_view text, TextSpan literal, std::string_view policy);

} // namespace core
