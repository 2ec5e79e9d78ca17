// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags that some entries all match and none of others does, decided exactly.
//
//   const TagAutomaton all(TagPattern::prefix("v"), pushableTags);
//   const TagAutomaton candidates(TagPattern::pattern("*-rc"), pushableTags);
//   StateBudget budget{1000};
//   TagLanguage({&all}, {&candidates}, pushableTags).shortest(budget);    // "v"
//   TagLanguage({&all, &candidates}, {}, pushableTags).shortest(budget);  // "v-rc"
//
// The automata of all entries read the same tag; only what can be reached is looked at, and no
// more of it than the budget allows.
#pragma once

#include "core/tagsets/tagautomaton.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core {

// There is no such thing.
struct Impossible {
    bool operator==(const Impossible&) const = default;
};
// The budget was used up before there was an answer.
struct Undecided {
    bool operator==(const Undecided&) const = default;
};
using TagAnswer = std::variant<std::string, Impossible, Undecided>;

// How many states may still be looked at: it bounds time and memory.
struct StateBudget {
    std::size_t states;

    // False when there is none left.
    bool spend();
};

class TagLanguage {
public:
    // The automata are those of the grammar and outlive the language. At least one is wanted.
    TagLanguage(const std::vector<const TagAutomaton*>& wanted,
                const std::vector<const TagAutomaton*>& refused, const TagGrammar& grammar);

    // A shortest tag.
    TagAnswer shortest(StateBudget& budget) const;

    // How many tags there are, or `atMost` if there are more. Nothing when the budget is used up.
    std::optional<std::size_t> count(std::size_t atMost, StateBudget& budget) const;

    // The first `count` tags, or all if there are fewer, in a fixed order; none is longer than
    // is needed for that many. Nothing when the budget is used up.
    std::optional<std::vector<std::string>> tags(std::size_t count, StateBudget& budget) const;

private:
    // The states of all automata after the same characters, those of the wanted ones first.
    using States = std::string;
    // Characters that no automaton tells apart, and how many of them there are.
    struct Letter {
        std::size_t character;
        std::size_t alike;
        std::size_t alikeAtFirst; // those of them that a tag may begin with
    };
    class Collection;
    struct Numbers;

    std::vector<Letter> lettersOf(const TagGrammar& grammar) const;
    States startStates() const;
    bool canBegin() const; // unless some wanted entry matches no tag
    // How many more characters a tag needs at least.
    std::size_t missing(const States& states) const;
    // Nothing where no tag can follow that is in the language, has `left` more characters at
    // most, and begins with what was read and the character.
    std::optional<States> follow(const States& states, std::size_t character,
                                 std::size_t left) const;
    bool accepts(const States& states) const;
    Numbers numbers(std::size_t atMost, StateBudget& budget) const;

    std::vector<const TagAutomaton*> m_automata; // the wanted ones first
    std::size_t m_wanted;                        // how many those are
    TagGrammar m_grammar;
    std::vector<Letter> m_letters;
};

} // namespace core
