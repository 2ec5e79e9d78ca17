// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands at a place of a text.
#pragma once

#include "core/base/result.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <string_view>

namespace test {

// The text from the place on.
inline std::string_view textAt(std::string_view text, core::TextPlace place) {
    if (text.starts_with(core::byteOrderMark))
        text.remove_prefix(core::byteOrderMark.size());
    for (int line = 1; line < place.line; ++line)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    for (int column = 1; column < place.column && !text.empty(); ++column) {
        const auto point = core::firstCodePoint(text);
        text.remove_prefix(point ? point->length : 1);
    }
    return text;
}

} // namespace test
