// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of texts with policies in them: what is found in each, where, and what is told.
#pragma once

#include "tests/support/checks.h"

#include <string_view>
#include <vector>

namespace test {

struct ShapeRow {
    std::string_view name;
    std::string_view text;
    // How each line begins that tells of one policy: `NAME at LINE:COLUMN, SHAPE: JSON`, with what
    // is told in the place of shape and JSON where it cannot be read; `none: …` for all of them.
    std::string_view expected;
};

void expectAll(Checks& checks, const std::vector<ShapeRow>& rows);

} // namespace test
