// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/commontag.h"

#include "core/tagsets/taglanguage.h"

#include <utility>

namespace core {

namespace {

// Two entries have at most 130 states each.
constexpr std::size_t enoughStates = 20'000;

// Most pairs of entries begin with different letters.
bool beginAlike(const TagPattern& a, const TagPattern& b) {
    return a.head().starts_with(b.head()) || b.head().starts_with(a.head());
}

// The tag with a digit where separators would stand side by side or at its end, as far as both
// entries allow that: `v.1-rc.1` for `v.-rc.`.
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
    StateBudget budget{enoughStates};
    TagAnswer tag = TagLanguage({&first, &second}, {}, grammar).shortest(budget);
    if (auto* found = std::get_if<std::string>(&tag))
        return readable(std::move(*found), a, b, grammar);
    return {};
}

} // namespace core
