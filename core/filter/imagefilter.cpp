// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/imagefilter.h"

#include "core/base/utf8.h"
#include "core/filter/filterterms.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

Error errorAt(std::string_view text, std::size_t start, Message message) {
    return {ErrorCode::WrongUse,
            {},
            {1, static_cast<int>(countCodePoints(text.substr(0, start))) + 1},
            std::move(message)};
}

// "1, 2, none"
std::string prioritiesOf(const Policy& policy) {
    std::string priorities;
    for (const Rule& rule : policy.rules)
        priorities += std::to_string(static_cast<std::int32_t>(rule.priority)) + ", ";
    return priorities + "none";
}

template <class Term>
bool asks(const FilterTerm& term) {
    return std::holds_alternative<Term>(term.asks);
}

Outcomes outcomesOf(const FilterTerm& term) {
    const auto* verdict = std::get_if<VerdictTerm>(&term.asks);
    if (!verdict)
        return {};
    const auto [keep, expire, archive] = verdict->anyOf;
    return term.isNegated ? Outcomes{!keep, !expire, !archive} : verdict->anyOf;
}

} // namespace

ImageFilter parseFilter(std::string_view text) {
    ImageFilter filter{std::string(text), {}, {}};
    constexpr std::string_view blanks = " \t\r\n";
    for (std::size_t start = text.find_first_not_of(blanks); start != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, start), text.size());
        std::string_view term = text.substr(start, end - start);
        const bool isNegated = term.size() > 1 && term.front() == '-';
        if (isNegated)
            term.remove_prefix(1);
        TermRead read = readTerm(term);
        if (auto* asks = std::get_if<FilterTerm::Asks>(&read))
            filter.terms.push_back({std::move(*asks), isNegated, start, end - start});
        else
            filter.problems.push_back(errorAt(text, start, std::get<Message>(std::move(read))));
        start = text.find_first_not_of(blanks, end);
    }
    return filter;
}

bool asksForVerdicts(const ImageFilter& filter) {
    return std::ranges::any_of(filter.terms, [](const FilterTerm& term) {
        return asks<VerdictTerm>(term) || asks<RuleTerm>(term);
    });
}

bool asksForAges(const ImageFilter& filter) {
    return std::ranges::any_of(filter.terms, asks<AgeTerm>);
}

bool asksForUse(const ImageFilter& filter) {
    return std::ranges::any_of(filter.terms, asks<InUseTerm>);
}

std::optional<Error> missingRule(const ImageFilter& filter, const Policy& policy) {
    for (const FilterTerm& term : filter.terms) {
        const auto* rules = std::get_if<RuleTerm>(&term.asks);
        if (!rules)
            continue;
        for (const auto& priority : rules->anyOf)
            if (priority &&
                std::ranges::find(policy.rules, *priority, &Rule::priority) == policy.rules.end())
                return errorAt(
                    filter.text, term.start,
                    {TAGWARDEN_TEXT("there is no rule %1: there are %2"),
                     {std::to_string(static_cast<std::int32_t>(*priority)), prioritiesOf(policy)}});
    }
    return {};
}

Outcomes shownOutcomes(const ImageFilter& filter) {
    Outcomes shown;
    for (const FilterTerm& term : filter.terms) {
        const Outcomes let = outcomesOf(term);
        shown.keep = shown.keep && let.keep;
        shown.expire = shown.expire && let.expire;
        shown.archive = shown.archive && let.archive;
    }
    return shown;
}

std::string withOutcomes(const ImageFilter& filter, Outcomes outcomes) {
    std::string text;
    const auto add = [&text](std::string_view term) {
        text += (text.empty() ? "" : " ") + std::string(term);
    };
    for (const FilterTerm& term : filter.terms)
        if (!asks<VerdictTerm>(term))
            add(std::string_view(filter.text).substr(term.start, term.length));
    if (outcomes.isEverything())
        return text;
    std::string verdicts;
    for (const auto& [isShown, outcome] : {std::pair{outcomes.keep, Outcome::Keep},
                                           {outcomes.expire, Outcome::Expire},
                                           {outcomes.archive, Outcome::Archive}})
        if (isShown)
            verdicts += (verdicts.empty() ? "verdict:" : ",") + std::string(word(outcome));
    add(verdicts);
    return text;
}

} // namespace core
