// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the characters of a YAML scalar stand in the file.
#pragma once

#include "core/base/textcursor.h"
#include "core/shapes/mappedtext.h"

namespace core {

// Takes the cursor at the scalar, its tag and anchor included, and the text that the YAML library
// made of it. YAML adds and takes away white space only, so the other characters are met in
// their order; where that is not so, every place is that of the scalar.
MappedText mapYamlScalar(TextCursor at, std::string_view value);

} // namespace core
