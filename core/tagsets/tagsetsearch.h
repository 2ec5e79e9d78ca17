// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets of tags that an image could carry: is there one that some rules identify and others do not?
//
//   TagSetFinder finder;
//   finder.find({{prefix("dev-")}, {{prefix("prod-")}}});    // {"dev-1"}
//   finder.find({{prefix("prod-1")}, {{prefix("prod-")}}});  // Impossible
//
// Exact: a set is an example, Impossible means that there is none, and Undecided that the budget
// was used up. What was found out is remembered for the next question.
#pragma once

#include "core/policy/tagpattern.h"
#include "core/tagsets/tagautomaton.h"
#include "core/tagsets/taggrammar.h"
#include "core/tagsets/taglanguage.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace core {

struct TagSetQuestion {
    std::vector<TagPattern> wanted;               // the set has a tag for each
    std::vector<std::vector<TagPattern>> refused; // of each list, some entry matches no tag of it
};

// The tags are distinct, and few: of up to 100 none could be left out. There are no more than an
// image can carry; that they could be no fewer may remain undecided.
using TagSetAnswer = std::variant<std::vector<std::string>, Impossible, Undecided>;

// In states of automata that are looked at.
struct SearchBudget {
    std::size_t forOneTag = 10'000;
    std::size_t overall = 150'000; // in all the finder's life
};

class TagSetFinder {
public:
    explicit TagSetFinder(SearchBudget budget = {}, const TagGrammar& grammar = pushableTags);

    const TagGrammar& grammar() const { return m_grammar; }

    // A set of few and short tags. Without anything wanted that is the empty set, unless a list
    // that is refused is empty: such a list is missed by no set.
    TagSetAnswer find(const TagSetQuestion& question);

    // A short tag that `wanted` matches and none of `refused` does.
    TagAnswer findTag(const TagPattern& wanted, const std::vector<TagPattern>& refused = {});

    // How many such tags there are, or `atMost` if there are more; nothing if undecided.
    std::optional<std::size_t>
    countTags(const TagPattern& wanted, const std::vector<TagPattern>& refused, std::size_t atMost);

    // `count` distinct such tags, or all if there are fewer; nothing if undecided.
    std::optional<std::vector<std::string>>
    tags(const TagPattern& wanted, const std::vector<TagPattern>& refused, std::size_t count);

private:
    struct Entry {
        TagPattern pattern;
        TagAutomaton automaton;
    };
    using EntryId = std::size_t; // place in m_entries
    using EntryIds = std::vector<EntryId>;
    class Search;

    EntryId idOf(const TagPattern& pattern);
    EntryIds idsOf(const std::vector<TagPattern>& patterns); // sorted, each once
    TagLanguage language(EntryId wanted, const EntryIds& refused) const;
    const TagAnswer& tagOf(EntryId wanted, const EntryIds& refused);
    std::string readable(std::string tag, EntryId wanted, const EntryIds& refused) const;
    StateBudget take(); // what one tag may cost now
    void giveBack(StateBudget unused);

    SearchBudget m_budget;
    TagGrammar m_grammar;
    std::vector<std::unique_ptr<const Entry>> m_entries;
    std::map<std::vector<std::string>, EntryId> m_ids;        // by the patterns' pieces
    std::map<std::pair<EntryId, EntryIds>, TagAnswer> m_tags; // what tagOf answered
};

} // namespace core
