// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of an entry are matched one after another, each at its first place, since a later one
// could only leave less to the parts after it. So the number of matched characters says
// everything: in the first part any other character is the end; in the parts after a star it
// leads back to the longest beginning of the part that what was read ends with.

#include "core/tagsets/tagautomaton.h"

#include <algorithm>
#include <cassert>

namespace core {

TagAutomaton::TagAutomaton(const TagPattern& entry, const TagGrammar& grammar)
    : m_characters(grammar.characters.size()) {
    assert(m_characters <= m_has.size() && grammar.longest < dead);
    std::size_t literals = 0;
    for (const std::string& piece : entry.pieces()) {
        literals += piece.size();
        if (literals > grammar.longest ||
            piece.find_first_not_of(grammar.characters) != piece.npos) {
            m_start = dead; // no tag has that
            return;
        }
        for (const char c : piece)
            m_has.set(grammar.characters.find(c));
    }
    m_next.resize((literals + 1) * m_characters, dead);
    addHead(entry.pieces().front(), grammar);
    for (std::size_t i = 1; i < entry.pieces().size(); ++i)
        addPiece(entry.pieces()[i], i + 1 == entry.pieces().size(), grammar);
}

void TagAutomaton::addHead(const std::string& piece, const TagGrammar& grammar) {
    for (const char c : piece) {
        at(m_last, grammar.characters.find(c)) = static_cast<State>(m_last + 1);
        ++m_last;
    }
}

void TagAutomaton::addPiece(const std::string& piece, bool isLast, const TagGrammar& grammar) {
    const State first = m_last;
    // Where the characters after the first of those matched lead by themselves.
    State behind = first;
    for (std::size_t matched = 0; matched <= piece.size(); ++matched) {
        if (matched == piece.size() && !isLast)
            return; // from here on the next part is looked for
        for (std::size_t character = 0; character < m_characters; ++character)
            at(m_last, character) = matched == 0 ? first : at(behind, character);
        if (matched == piece.size())
            break;
        const std::size_t wanted = grammar.characters.find(piece[matched]);
        const State fallback = at(m_last, wanted);
        at(m_last, wanted) = static_cast<State>(m_last + 1);
        if (matched > 0)
            behind = fallback;
        ++m_last;
    }
    m_isOpen = piece.empty();
}

} // namespace core
