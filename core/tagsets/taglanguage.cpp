// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagsets/taglanguage.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

TagAutomaton::State stateIn(const std::string& states, std::size_t automaton) {
    return static_cast<TagAutomaton::State>(states[automaton]);
}

std::size_t sumUpTo(std::size_t atMost, std::size_t a, std::size_t b) {
    return a >= atMost || b >= atMost - a ? atMost : a + b;
}

std::size_t timesUpTo(std::size_t atMost, std::size_t a, std::size_t b) {
    return b != 0 && a > atMost / b ? atMost : std::min(atMost, a * b);
}

} // namespace

bool StateBudget::spend() {
    if (states == 0)
        return false;
    --states;
    return true;
}

TagLanguage::TagLanguage(const std::vector<const TagAutomaton*>& wanted,
                         const std::vector<const TagAutomaton*>& refused, const TagGrammar& grammar)
    : m_automata(wanted)
    , m_wanted(wanted.size())
    , m_grammar(grammar) {
    m_automata.insert(m_automata.end(), refused.begin(), refused.end());
    m_letters = lettersOf(grammar);
}

std::vector<TagLanguage::Letter> TagLanguage::lettersOf(const TagGrammar& grammar) const {
    std::vector<Letter> letters;
    std::optional<std::size_t> others; // place in `letters` of those that no entry has
    for (std::size_t character = 0; character < grammar.characters.size(); ++character) {
        const bool mayBeFirst =
            grammar.notFirst.find(grammar.characters[character]) == grammar.notFirst.npos;
        const bool isKnown = std::ranges::any_of(
            m_automata, [&](const TagAutomaton* automaton) { return automaton->has(character); });
        if (!isKnown && others) {
            ++letters[*others].alike;
            letters[*others].alikeAtFirst += mayBeFirst ? 1 : 0;
            // One that may stand anywhere speaks for all.
            if (letters[*others].alikeAtFirst == 1 && mayBeFirst)
                letters[*others].character = character;
            continue;
        }
        if (!isKnown)
            others = letters.size();
        letters.push_back({character, 1, mayBeFirst ? std::size_t{1} : std::size_t{0}});
    }
    return letters;
}

TagLanguage::States TagLanguage::startStates() const {
    States states;
    for (const TagAutomaton* automaton : m_automata)
        states.push_back(static_cast<char>(automaton->start()));
    return states;
}

bool TagLanguage::canBegin() const {
    return std::all_of(
        m_automata.begin(), m_automata.begin() + static_cast<std::ptrdiff_t>(m_wanted),
        [](const TagAutomaton* wanted) { return wanted->start() != TagAutomaton::dead; });
}

std::size_t TagLanguage::missing(const States& states) const {
    std::size_t most = 0;
    for (std::size_t i = 0; i < m_wanted; ++i)
        most = std::max(most, m_automata[i]->missing(stateIn(states, i)));
    return most;
}

std::optional<TagLanguage::States> TagLanguage::follow(const States& states, std::size_t character,
                                                       std::size_t left) const {
    States next = states;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const TagAutomaton& automaton = *m_automata[i];
        const TagAutomaton::State state = automaton.next(stateIn(states, i), character);
        const bool isWanted = i < m_wanted;
        if (isWanted ? state == TagAutomaton::dead || automaton.missing(state) > left
                     : automaton.acceptsAllAfter(state))
            return {};
        next[i] = static_cast<char>(state);
    }
    return next;
}

bool TagLanguage::accepts(const States& states) const {
    for (std::size_t i = 0; i < states.size(); ++i)
        if (m_automata[i]->accepts(stateIn(states, i)) != (i < m_wanted))
            return false;
    return true;
}

// Looks first where the tag could be shortest: at what was read and is still missing together.
// That never becomes less on the way, so states are left behind with the fewest characters read.
TagAnswer TagLanguage::shortest(StateBudget& budget) const {
    struct Step {
        const States* states;
        std::size_t length;
        std::size_t from; // the step before
        std::size_t character;
    };
    if (!canBegin())
        return Impossible{};
    if (!budget.spend())
        return Undecided{};
    const States start = startStates();
    std::vector<Step> steps{{&start, 0, 0, 0}};
    std::vector<std::vector<std::size_t>> waiting(m_grammar.longest + 1); // steps, by that sum
    waiting[missing(start)].push_back(0);
    // With how many characters states are reached. The start is not among them: a tag begins with
    // fewer characters than it goes on with.
    std::unordered_map<States, std::size_t> lengths;
    const auto spelled = [&](std::size_t step) {
        std::string tag;
        for (; step != 0; step = steps[step].from)
            tag.push_back(m_grammar.characters[steps[step].character]);
        std::ranges::reverse(tag);
        return tag;
    };
    for (std::vector<std::size_t>& nearest : waiting)
        while (!nearest.empty()) {
            const std::size_t from = nearest.back();
            nearest.pop_back();
            const Step step = steps[from];
            if (step.length > 0 && step.length > lengths.at(*step.states))
                continue;
            if (step.length > 0 && accepts(*step.states))
                return spelled(from);
            const std::size_t length = step.length + 1;
            const std::size_t firstNew = steps.size();
            for (const Letter& letter : m_letters) {
                if (length > m_grammar.longest || (length == 1 && letter.alikeAtFirst == 0))
                    continue;
                auto next = follow(*step.states, letter.character, m_grammar.longest - length);
                if (!next)
                    continue;
                const auto [place, isNew] = lengths.try_emplace(*std::move(next), length);
                if (!isNew && place->second <= length)
                    continue;
                place->second = length;
                if (!budget.spend())
                    return Undecided{};
                steps.push_back({&place->first, length, from, letter.character});
            }
            // The last one that waits is looked at next: the one that a tag rather has.
            for (std::size_t found = steps.size(); found-- > firstNew;)
                waiting[length + missing(*steps[found].states)].push_back(found);
        }
    return Impossible{};
}

// How many tags there are, up to a length at which there are enough.
struct TagLanguage::Numbers {
    std::size_t tags = 0;
    std::size_t longest = 0;
    bool isDecided = true;
};

TagLanguage::Numbers TagLanguage::numbers(std::size_t atMost, StateBudget& budget) const {
    Numbers numbers;
    std::unordered_map<States, std::size_t> ways; // to come to these states
    if (canBegin())
        ways.emplace(startStates(), 1);
    while (!ways.empty() && numbers.longest < m_grammar.longest && numbers.tags < atMost) {
        ++numbers.longest;
        std::unordered_map<States, std::size_t> longer;
        for (const auto& [states, number] : ways)
            for (const Letter& letter : m_letters) {
                const std::size_t alike = numbers.longest == 1 ? letter.alikeAtFirst : letter.alike;
                if (alike == 0)
                    continue;
                const auto next =
                    follow(states, letter.character, m_grammar.longest - numbers.longest);
                if (!next)
                    continue;
                const std::size_t more = timesUpTo(atMost, number, alike);
                if (accepts(*next))
                    numbers.tags = sumUpTo(atMost, numbers.tags, more);
                const auto [place, isNew] = longer.emplace(*next, more);
                if (!isNew)
                    place->second = sumUpTo(atMost, place->second, more);
                else if (!budget.spend())
                    return {numbers.tags, numbers.longest, false};
            }
        ways = std::move(longer);
    }
    return numbers;
}

std::optional<std::size_t> TagLanguage::count(std::size_t atMost, StateBudget& budget) const {
    const Numbers found = numbers(atMost, budget);
    if (!found.isDecided && found.tags < atMost)
        return {};
    return found.tags;
}

// Spells out tags, entering no way that leads to none.
class TagLanguage::Collection {
public:
    Collection(const TagLanguage& language, std::size_t count, StateBudget& budget)
        : m_language(language)
        , m_count(count)
        , m_budget(budget) {}

    // Adds the tags that begin with what was read and have `left` more characters at most.
    void collect(const States& states, std::size_t left) {
        if (!m_read.empty() && m_language.accepts(states))
            m_tags.push_back(m_read);
        const std::string_view characters = m_language.m_grammar.characters;
        for (std::size_t i = 0; i < characters.size() && left > 0 && !isDone(); ++i) {
            if (m_read.empty() &&
                m_language.m_grammar.notFirst.find(characters[i]) != std::string_view::npos)
                continue;
            const auto next = m_language.follow(states, i, left - 1);
            if (!next || !leadsOn(*next, left - 1))
                continue;
            m_read.push_back(characters[i]);
            collect(*next, left - 1);
            m_read.pop_back();
        }
    }

    std::optional<std::vector<std::string>> tags() && {
        if (m_isOut && m_tags.size() < m_count)
            return {};
        return std::move(m_tags);
    }

private:
    bool isDone() const { return m_isOut || m_tags.size() >= m_count; }

    // Whether some tag follows within `left` more characters.
    bool leadsOn(const States& states, std::size_t left) {
        if (m_language.accepts(states))
            return true;
        if (left == 0 || m_isOut)
            return false;
        const auto [place, isNew] = m_leadsOn.try_emplace({states, left}, false);
        if (!isNew)
            return place->second;
        if (!m_budget.spend()) {
            m_isOut = true;
            return false;
        }
        place->second = std::ranges::any_of(m_language.m_letters, [&](const Letter& letter) {
            const auto next = m_language.follow(states, letter.character, left - 1);
            return next && leadsOn(*next, left - 1);
        });
        return place->second;
    }

    const TagLanguage& m_language;
    std::size_t m_count;
    StateBudget& m_budget;
    bool m_isOut = false; // of budget
    std::string m_read;
    std::vector<std::string> m_tags;
    std::map<std::pair<States, std::size_t>, bool> m_leadsOn;
};

std::optional<std::vector<std::string>> TagLanguage::tags(std::size_t count,
                                                          StateBudget& budget) const {
    const Numbers found = numbers(count, budget);
    if (!found.isDecided)
        return {};
    Collection collection(*this, found.tags, budget);
    collection.collect(startStates(), found.longest);
    return std::move(collection).tags();
}

} // namespace core
