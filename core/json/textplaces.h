// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the values of a JSON text stand, by JSON pointer, and which members came more than once.
//
// Pointers can be far longer than the text is: a long key stands in that of everything below it.
// So those that go beyond 16 MiB in all are not kept; at() then gives the place around.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class TextPlaces {
public:
    void insert(std::string_view pointer, TextPlace place);
    // Notes that a member came once more.
    void insertRepeat(std::string_view pointer);

    // The value's place, or that of the nearest value around it.
    TextPlace at(std::string_view pointer) const;

    // Pointers of members that came more than once, for every time but the first.
    const std::vector<std::string>& repeats() const { return m_repeats; }

    // Moves every place: used when the text was itself a string in another text.
    template <class Move>
    void transform(Move move) {
        for (auto& [pointer, place] : m_places)
            place = move(place);
    }

private:
    bool hasRoomFor(std::string_view pointer);

    std::size_t m_bytes = 0; // of all pointers
    std::vector<std::string> m_repeats;
    std::map<std::string, TextPlace, std::less<>> m_places;
};

// A member's name or an index as one step of a JSON pointer, with its slash: "/a~1b".
std::string pointerStep(std::string_view name);
std::string pointerStep(std::size_t index);

} // namespace core
