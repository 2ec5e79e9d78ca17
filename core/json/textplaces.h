// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the values of a JSON text stand, by JSON pointer.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace core {

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

// A member's name or an index as one step of a JSON pointer, with its slash: "/a~1b".
std::string pointerStep(std::string_view name);
std::string pointerStep(std::size_t index);

} // namespace core
