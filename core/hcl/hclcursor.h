// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place in Terraform source, and the little that is the same everywhere in it.
//
// Of the language (HCL) these files read what stands there literally: strings, numbers, booleans,
// null, lists, objects, heredocs and comments. What Terraform would have to work out is an error
// with its place, and never guessed.
#pragma once

#include "core/base/textcursor.h"

#include <string_view>

namespace core {

class HclCursor : public TextCursor {
public:
    using TextCursor::TextCursor;

    // Blanks and comments; the line break stays.
    void skipBlanks();
    // Blanks, comments and line breaks.
    void skipLines();

    // Empty where none begins. `for-each_1` is one.
    std::string_view takeIdentifier();
};

// What stands here is an expression that only Terraform can work out.
Error notLiteral(const HclCursor& at);

// Something else was expected; `pattern` says what, with %1 for what stands there instead. At the
// end of the text it says that instead.
Error unexpected(const HclCursor& at, std::string_view pattern);

} // namespace core
