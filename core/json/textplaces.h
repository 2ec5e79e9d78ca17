// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the values of a JSON text stand, by JSON pointer, and which members came more than once.
//
// Pointers can be far longer than the text is: a long key stands in that of everything below it.
// So those that go beyond 16 MiB in all are not kept; at() then gives the place around, and
// hasMoreRepeats() tells that some members are not among the repeats.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace core {

class TextPlaces {
public:
    void insert(std::string_view pointer, TextPlace place);
    // Notes that a member comes once more. What was told of it, and of what it held, is about a
    // value that no longer counts, and is forgotten.
    void startAgain(std::string_view pointer);

    // The value's place, or that of the nearest value around it.
    TextPlace at(std::string_view pointer) const;

    // Pointers of members that came more than once.
    using Pointers = std::set<std::string, std::less<>>;
    const Pointers& repeats() const { return m_repeats; }
    // Whether there were others, which are not kept.
    bool hasMoreRepeats() const { return m_hasMoreRepeats; }

    // Moves every place: used when the text was itself a string in another text.
    template <class Move>
    void transform(Move move) {
        for (auto& [pointer, place] : m_places)
            place = move(place);
    }

private:
    bool hasRoomFor(std::string_view pointer);

    std::size_t m_bytes = 0; // of all pointers
    Pointers m_repeats;
    bool m_hasMoreRepeats = false;
    std::map<std::string, TextPlace, std::less<>> m_places;
};

// A member's name or an index as one step of a JSON pointer, with its slash: "/a~1b".
std::string pointerStep(std::string_view name);
std::string pointerStep(std::size_t index);

} // namespace core
