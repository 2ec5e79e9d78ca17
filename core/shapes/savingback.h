// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a changed policy back into the file that it came in.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string>
#include <string_view>

namespace core {

// The text with `policy` in the place of the string at `literal`, and the same everywhere else,
// byte for byte. The policy is written in one line where it was, else with two blanks a level.
std::string withPolicy(std::string_view text, TextSpan literal, const JsonValue& policy);

} // namespace core
