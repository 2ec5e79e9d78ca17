// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a tag character by character and knows at each place whether an entry of a tag list
// matches so far (spec E3), and whether it still can.
//
//   const TagAutomaton automaton(TagPattern::pattern("v*-rc"), pushableTags);
//   auto state = automaton.start();
//   for (const char c : std::string_view("v1-rc"))
//       state = automaton.next(state, pushableTags.characters.find(c));
//   automaton.accepts(state);    // true
#pragma once

#include "core/policy/tagpattern.h"
#include "core/tagsets/taggrammar.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

class TagAutomaton {
public:
    // How many of the entry's characters are matched, or `dead`.
    using State = std::uint8_t;
    static constexpr State dead = 255; // no longer tag matches

    TagAutomaton(const TagPattern& entry, const TagGrammar& grammar);

    State start() const { return m_start; }

    // `character` is a place in the grammar's characters.
    State next(State state, std::size_t character) const {
        return state == dead ? dead : m_next[state * m_characters + character];
    }

    // Whether the entry matches what was read.
    bool accepts(State state) const { return state == m_last && m_start != dead; }

    // Whether it matches whatever follows, too.
    bool acceptsAllAfter(State state) const { return m_isOpen && accepts(state); }

    // How many more characters a match needs at least. Not for `dead`.
    std::size_t missing(State state) const { return std::size_t{m_last} - state; }

    // Whether the entry has the character; those that it does not have are alike to it.
    bool has(std::size_t character) const { return m_has[character]; }

private:
    void addHead(const std::string& piece, const TagGrammar& grammar);
    void addPiece(const std::string& piece, bool isLast, const TagGrammar& grammar);
    State& at(std::size_t state, std::size_t character) {
        return m_next[state * m_characters + character];
    }

    std::size_t m_characters;
    std::vector<State> m_next; // by state, then by character
    std::bitset<128> m_has;
    State m_start = 0;
    State m_last = 0;
    bool m_isOpen = false; // ends with a star
};

} // namespace core
