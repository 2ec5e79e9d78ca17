// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that was written in another one, escaped or indented, and where each of its characters
// stands there.
//
//   MappedText text;
//   text.append("{", {3, 14});
//   text.append("\n", {3, 15});       // written as `\n`
//   text.append("}", {3, 17});
//   text.outer({2, 1});               // line 3, column 17
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

class MappedText {
public:
    // Adds one character, in UTF-8, that is written at `place` of the outer text.
    void append(std::string_view character, TextPlace place);

    // Where the text ends in the outer one.
    void setEnd(TextPlace end) { m_end = end; }

    const std::string& text() const { return m_text; }

    // The outer place of a place in the text. As the reader does, it does not count a
    // byte-order mark at the beginning.
    TextPlace outer(TextPlace inner) const;

private:
    std::string m_text;
    std::vector<TextPlace> m_places;        // by character, without a byte-order mark
    std::vector<std::size_t> m_lines = {0}; // index in m_places of each line's first character
    TextPlace m_end;
};

// Reads the policy in such a text; places are those in the outer text. Errors as readJson.
Result<PolicyFile> readMapped(PolicyShape shape, const MappedText& text);

} // namespace core
