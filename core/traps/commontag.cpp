// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both automata read the same tag; what they can reach together is searched breadth first, so the
// first pair that both accept is at the end of a shortest tag. There are at most 130 states each.
#include "core/traps/commontag.h"

#include "core/tagsets/tagautomaton.h"

#include <bitset>
#include <utility>
#include <vector>

namespace core {

namespace {

using States = std::pair<TagAutomaton::State, TagAutomaton::State>;

// Most pairs of entries begin with different letters.
bool beginAlike(const TagPattern& a, const TagPattern& b) {
    return a.head().starts_with(b.head()) || b.head().starts_with(a.head());
}

// The states that were reached, in the order of the tags that lead there, shortest first.
struct Reached {
    States states;
    std::size_t before; // place of those without the last character
    char last;
};

std::string tagTo(const std::vector<Reached>& reached, std::size_t place) {
    std::string tag;
    for (; place != 0; place = reached[place].before)
        tag.insert(tag.begin(), reached[place].last);
    return tag;
}

// The tag with a digit where separators would stand side by side or at its end, as far as both
// entries allow that: `v-rc.1.1` for `v-rc..`.
std::string readable(std::string tag, const TagPattern& a, const TagPattern& b,
                     const TagGrammar& grammar) {
    constexpr std::string_view separators = "-._";
    const auto isSeparator = [&](std::size_t at) {
        return at == tag.size() || separators.find(tag[at]) != separators.npos;
    };
    for (std::size_t at = 1; at <= tag.size(); ++at) {
        if (!isSeparator(at - 1) || !isSeparator(at))
            continue;
        std::string longer = tag;
        longer.insert(at, 1, '1');
        if (a.matches(longer) && b.matches(longer) && isTag(grammar, longer))
            tag = std::move(longer);
    }
    return tag;
}

} // namespace

std::optional<std::string> commonTag(const TagPattern& a, const TagPattern& b,
                                     const TagGrammar& grammar) {
    if (!beginAlike(a, b))
        return {};
    const TagAutomaton first(a, grammar);
    const TagAutomaton second(b, grammar);
    std::vector<Reached> reached{{{first.start(), second.start()}, 0, '\0'}};
    std::bitset<std::size_t{256} * 256>
        isKnown; // by both states; not the start, as no tag is empty
    for (std::size_t at = 0; at < reached.size(); ++at) {
        const auto [one, other] = reached[at].states;
        for (std::size_t c = 0; c < grammar.characters.size(); ++c) {
            const char character = grammar.characters[c];
            if (at == 0 && grammar.notFirst.find(character) != grammar.notFirst.npos)
                continue;
            const States next{first.next(one, c), second.next(other, c)};
            if (next.first == TagAutomaton::dead || next.second == TagAutomaton::dead)
                continue;
            const std::size_t known = std::size_t{next.first} * 256 + next.second;
            if (isKnown.test(known))
                continue;
            isKnown.set(known);
            reached.push_back({next, at, character});
            if (first.accepts(next.first) && second.accepts(next.second)) {
                std::string tag = tagTo(reached, reached.size() - 1);
                if (tag.size() > grammar.longest)
                    return {};
                return readable(std::move(tag), a, b, grammar);
            }
        }
    }
    return {};
}

} // namespace core
