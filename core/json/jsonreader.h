// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads JSON text and remembers where everything stood.
//
//   const auto json = readJson(text);
//   json->places.at("/rules/0");     // line 3, column 5
#pragma once

#include "core/base/result.h"
#include "core/json/jsonvalue.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Where the values of a text stand, by JSON pointer.
class TextPlaces {
public:
    void insert(std::string pointer, TextPlace place);

    // The value's place, or that of the nearest value around it.
    TextPlace at(std::string_view pointer) const;

    // Moves every place: used when the text was itself a string in another text.
    template <class Move>
    void transform(Move move) {
        for (auto& [pointer, place] : m_places)
            place = move(place);
    }

private:
    std::map<std::string, TextPlace, std::less<>> m_places;
};

struct JsonText {
    JsonValue root;
    TextPlaces places;
    std::vector<std::string> duplicates; // pointers of members that came more than once
    bool hasByteOrderMark = false;
};

// Takes a whole text in UTF-8, with or without a byte-order mark. Errors NotUtf8, NotJson,
// TooDeep (more than 64 levels), each with its place. Text after the value is NotJson (spec V1).
Result<JsonText> readJson(std::string_view text);

// A member's name or an index as one step of a JSON pointer, with its slash: "/a~1b".
std::string pointerStep(std::string_view name);
std::string pointerStep(std::size_t index);

} // namespace core
