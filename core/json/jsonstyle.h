// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a JSON text is laid out, so that what is added to it looks like the rest.
#pragma once

#include "core/json/jsonlayout.h"
#include "core/json/jsonvalue.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace core {

class JsonStyle {
public:
    // By the first examples in the text; without any, line breaks and two blanks a level.
    JsonStyle(std::string_view text, const JsonLayout& layout);

    // The value as the text would have it; lines after the first begin with `indentation` at
    // least.
    std::string print(const JsonValue& value, const std::string& indentation) const;
    std::string printMember(const JsonMember& member, const std::string& indentation) const;

    // What stands between the brackets and the items of a list that had none.
    std::string lead(const JsonValue& list, const std::string& indentation) const;
    std::string tail(const JsonValue& list, const std::string& indentation) const;
    // Between two items where the one before the second begins after `lead`.
    std::string separator(std::string_view lead) const;

private:
    enum Kind { ListOfScalars, List, ObjectOfScalars, Object, Kinds };
    static Kind kindOf(const JsonValue& list);
    Kind kindOf(const JsonLayout& list) const;
    void look(const JsonLayout& layout);
    bool breaksLines(const JsonValue& list) const;

    std::string_view m_text;
    bool m_hasLines = false;
    std::string m_lineEnd = "\n";
    std::optional<std::string> m_unit; // of indentation
    std::optional<std::string> m_colon;
    std::optional<std::string> m_comma; // between items in one line
    std::array<std::optional<bool>, Kinds> m_breaksLines;
};

// The blanks at the beginning of the line that the offset is in.
std::string indentationAt(std::string_view text, std::size_t offset);

} // namespace core
