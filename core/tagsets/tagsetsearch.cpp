// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A set needs one tag for each wanted entry, no more. Once it is settled which entry of each
// refused list is to be missed, the wanted entries have nothing to do with one another: each needs
// a tag that none of the missed entries matches. So the search is for what to miss. It starts with
// nothing to miss and looks at the shortest tags: most lists are missed by them as it is. A list
// that is not is settled by trying its entries in turn, the list with the fewest possible ones
// first; to miss one more entry only makes things harder, so what failed once fails with more.

#include "core/tagsets/tagsetsearch.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {

TagSetFinder::TagSetFinder(SearchBudget budget, const TagGrammar& grammar)
    : m_budget(budget)
    , m_grammar(grammar) {}

TagSetFinder::EntryId TagSetFinder::idOf(const TagPattern& pattern) {
    const auto [place, isNew] = m_ids.emplace(pattern.pieces(), m_entries.size());
    if (isNew)
        m_entries.push_back(
            std::make_unique<const Entry>(Entry{pattern, TagAutomaton(pattern, m_grammar)}));
    return place->second;
}

TagSetFinder::EntryIds TagSetFinder::idsOf(const std::vector<TagPattern>& patterns) {
    EntryIds ids;
    for (const TagPattern& pattern : patterns)
        ids.push_back(idOf(pattern));
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

StateBudget TagSetFinder::take() {
    const std::size_t states = std::min(m_budget.forOneTag, m_budget.overall);
    m_budget.overall -= states;
    return {states};
}

void TagSetFinder::giveBack(StateBudget unused) {
    m_budget.overall += unused.states;
}

TagLanguage TagSetFinder::language(EntryId wanted, const EntryIds& refused) const {
    std::vector<const TagAutomaton*> others;
    for (const EntryId id : refused)
        others.push_back(&m_entries[id]->automaton);
    return TagLanguage({&m_entries[wanted]->automaton}, others, m_grammar);
}

// The tag with one more character, where it looks unfinished without: `prod-1` for `prod-`.
std::string TagSetFinder::readable(std::string tag, EntryId wanted, const EntryIds& refused) const {
    constexpr std::string_view joints = "-._";
    if (joints.find(tag.back()) == joints.npos || tag.size() == m_grammar.longest)
        return tag;
    for (const char c : m_grammar.characters) {
        const std::string longer = tag + c;
        const auto isMatch = [&](EntryId id) {
            return m_entries[id]->pattern.matches(longer);
        };
        if (joints.find(c) == joints.npos && isMatch(wanted) &&
            std::ranges::none_of(refused, isMatch))
            return longer;
    }
    return tag;
}

const TagAnswer& TagSetFinder::tagOf(EntryId wanted, const EntryIds& refused) {
    const auto [place, isNew] = m_tags.try_emplace({wanted, refused}, Undecided{});
    if (isNew) {
        StateBudget budget = take();
        place->second = language(wanted, refused).shortest(budget);
        giveBack(budget);
        if (std::string* tag = std::get_if<std::string>(&place->second))
            *tag = readable(std::move(*tag), wanted, refused);
    }
    return place->second;
}

TagAnswer TagSetFinder::findTag(const TagPattern& wanted, const std::vector<TagPattern>& refused) {
    return tagOf(idOf(wanted), idsOf(refused));
}

std::optional<std::size_t> TagSetFinder::countTags(const TagPattern& wanted,
                                                   const std::vector<TagPattern>& refused,
                                                   std::size_t atMost) {
    StateBudget budget = take();
    const auto number = language(idOf(wanted), idsOf(refused)).count(atMost, budget);
    giveBack(budget);
    return number;
}

std::optional<std::vector<std::string>> TagSetFinder::tags(const TagPattern& wanted,
                                                           const std::vector<TagPattern>& refused,
                                                           std::size_t count) {
    StateBudget budget = take();
    auto found = language(idOf(wanted), idsOf(refused)).tags(count, budget);
    giveBack(budget);
    return found;
}

class TagSetFinder::Search {
public:
    Search(TagSetFinder& finder, EntryIds wanted, std::vector<EntryIds> refused)
        : m_finder(finder)
        , m_wanted(std::move(wanted))
        , m_refused(std::move(refused)) {}

    TagSetAnswer run() {
        const auto isWholeTag = [this](EntryId wanted) {
            return m_finder.m_entries[wanted]->pattern.isWholeTag();
        };
        if (std::ranges::count_if(m_wanted, isWholeTag) > std::ptrdiff_t{mostTagsOfImage})
            return Impossible{}; // each is a tag of its own
        State state;
        for (const EntryId wanted : m_wanted) {
            const TagAnswer& tag = m_finder.tagOf(wanted, {});
            if (std::holds_alternative<Impossible>(tag))
                return Impossible{};
            if (std::holds_alternative<Undecided>(tag))
                return Undecided{};
            state.tags.push_back(std::get<std::string>(tag));
        }
        if (succeedsFrom(state)) {
            std::vector<std::string> tags = fewest(std::move(m_found));
            if (tags.size() <= mostTagsOfImage)
                return tags;
            m_isUndecided = true;
        }
        return m_isUndecided ? TagSetAnswer(Undecided{}) : Impossible{};
    }

private:
    struct State {
        EntryIds missed;               // sorted
        std::vector<std::string> tags; // for each wanted entry, none of them like a missed one
    };

    bool isMatched(EntryId entry, const std::vector<std::string>& tags) const {
        return std::ranges::any_of(tags, [&](const std::string& tag) {
            return m_finder.m_entries[entry]->pattern.matches(tag);
        });
    }

    bool isViolated(const EntryIds& list, const std::vector<std::string>& tags) const {
        return std::ranges::all_of(list, [&](EntryId entry) { return isMatched(entry, tags); });
    }

    // The state with one more entry missed; nothing where no tags are left.
    std::optional<State> missing(EntryId entry, const State& state) {
        State next = state;
        next.missed.insert(std::ranges::upper_bound(next.missed, entry), entry);
        if (m_failed.contains(next.missed))
            return {};
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            if (!m_finder.m_entries[entry]->pattern.matches(next.tags[i]))
                continue;
            const TagAnswer& tag = m_finder.tagOf(m_wanted[i], next.missed);
            m_isUndecided = m_isUndecided || std::holds_alternative<Undecided>(tag);
            if (!std::holds_alternative<std::string>(tag)) {
                m_failed.insert(std::move(next.missed));
                return {};
            }
            next.tags[i] = std::get<std::string>(tag);
        }
        return next;
    }

    // The ways to settle the violated list that has the fewest; nothing where no list is violated.
    std::optional<std::vector<State>> choices(const State& state) {
        std::optional<std::vector<State>> fewest;
        for (const EntryIds& list : m_refused) {
            if (!isViolated(list, state.tags))
                continue;
            std::vector<State> ways;
            for (const EntryId entry : list) {
                if (ways.size() * m_wanted.size() > mostTagsKept) {
                    m_isUndecided = true;
                    return std::vector<State>();
                }
                if (auto next = missing(entry, state))
                    ways.push_back(*std::move(next));
            }
            if (!fewest || ways.size() < fewest->size())
                fewest = std::move(ways);
            if (fewest->empty())
                break;
        }
        return fewest;
    }

    bool succeedsFrom(const State& state) {
        if (m_finder.m_budget.overall < m_refused.size()) {
            m_isUndecided = true;
            return false;
        }
        m_finder.m_budget.overall -= m_refused.size();
        const auto ways = choices(state);
        if (!ways) {
            m_found = state.tags;
            return true;
        }
        for (const State& way : *ways)
            if (!m_failed.contains(way.missed) && succeedsFrom(way))
                return true;
        m_failed.insert(state.missed);
        return false;
    }

    // Without tags that are not needed; of very many, without those that are there twice.
    std::vector<std::string> fewest(std::vector<std::string> tags) const {
        if (tags.size() > mostTagsRefined) {
            std::ranges::sort(tags);
            tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
            return tags;
        }
        for (std::size_t i = tags.size(); i-- > 0;) {
            std::vector<std::string> others = tags;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            if (std::ranges::all_of(m_wanted,
                                    [&](EntryId wanted) { return isMatched(wanted, others); }))
                tags = std::move(others);
        }
        return tags;
    }

    static constexpr std::size_t mostTagsRefined = 100;  // it takes the cube of their number
    static constexpr std::size_t mostTagsKept = 100'000; // at one step of the search

    TagSetFinder& m_finder;
    EntryIds m_wanted;
    std::vector<EntryIds> m_refused;
    std::set<EntryIds> m_failed; // to miss these leaves no way
    bool m_isUndecided = false;
    std::vector<std::string> m_found;
};

TagSetAnswer TagSetFinder::find(const TagSetQuestion& question) {
    std::vector<EntryIds> refused;
    for (const std::vector<TagPattern>& list : question.refused)
        refused.push_back(idsOf(list));
    return Search(*this, idsOf(question.wanted), std::move(refused)).run();
}

} // namespace core
