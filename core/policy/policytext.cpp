// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policytext.h"

#include "core/json/jsonreader.h"
#include "core/json/jsonrewriting.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

// Pairs the rules of two drafts, each with one of the other at most.
class RulePairing {
public:
    RulePairing(const std::vector<RuleDraft>& before, const std::vector<RuleDraft>& after)
        : m_before(before)
        , m_after(after)
        , m_origins(after.size())
        , m_isTaken(before.size()) {}

    Origins pair() && {
        pairWhere([](const RuleDraft& a, const RuleDraft& b) { return a.json == b.json; });
        pairWhere([](const RuleDraft& a, const RuleDraft& b) {
            const JsonValue* priority = find(a.json, "rulePriority");
            const JsonValue* other = find(b.json, "rulePriority");
            return priority && other && *priority == *other;
        });
        pairNeighbours();
        return std::move(m_origins);
    }

private:
    void take(std::size_t after, std::size_t before) {
        m_origins[after] = before;
        m_isTaken[before] = true;
    }

    // The rule at the same place first: of two that are alike each stays where it is.
    template <class IsSame>
    void pairWhere(IsSame isSame) {
        const auto fits = [&](std::size_t i, std::size_t k) {
            return !m_origins[i] && !m_isTaken[k] && isSame(m_before[k], m_after[i]);
        };
        for (std::size_t i = 0; i < std::min(m_before.size(), m_after.size()); ++i)
            if (fits(i, i))
                take(i, i);
        for (std::size_t i = 0; i < m_after.size(); ++i)
            for (std::size_t k = 0; k < m_before.size(); ++k)
                if (fits(i, k))
                    take(i, k);
    }

    // A rule goes on from the one that came after what its predecessor goes on from.
    void pairNeighbours() {
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const auto previous = i > 0 ? m_origins[i - 1] : std::nullopt;
            if (i > 0 && !previous)
                continue;
            const std::size_t next = previous ? *previous + 1 : 0;
            if (!m_origins[i] && next < m_before.size() && !m_isTaken[next])
                take(i, next);
        }
    }

    const std::vector<RuleDraft>& m_before;
    const std::vector<RuleDraft>& m_after;
    Origins m_origins;
    std::vector<bool> m_isTaken;
};

// Fresh ids are beyond all that the draft before has given out.
void keepIds(const PolicyDraft& before, PolicyDraft& after) {
    const Origins origins = RulePairing(before.rules, after.rules).pair();
    for (std::size_t i = 0; i < after.rules.size(); ++i)
        after.rules[i].id = origins[i] ? before.rules[*origins[i]].id : RuleId{};
    after.lastId = highestRuleId(before);
    for (RuleDraft& rule : after.rules)
        if (rule.id == RuleId{})
            rule.id = freshRuleId(after);
}

} // namespace

PolicyText laidOut(PolicyDraft draft) {
    std::string text = printPolicy(draft);
    return {std::move(text), std::move(draft), {}};
}

PolicyText withDraft(const PolicyText& before, PolicyDraft draft) {
    KnownOrigins known{"rules", {}};
    for (const RuleDraft& rule : draft.rules)
        known.origins.push_back(indexOf(before.draft, rule.id));
    std::string text = rewritten(before.text, toJson(draft), known);
    return {std::move(text), std::move(draft), {}};
}

PolicyText withText(const PolicyText& before, std::string text) {
    auto json = readJson(text);
    if (!json)
        return {std::move(text), before.draft, json.error()};
    auto draft = draftFrom(json->root);
    if (!draft) {
        Error fault = draft.error();
        fault.place = json->places.at(fault.pointer);
        return {std::move(text), before.draft, std::move(fault)};
    }
    PolicyText after{std::move(text), *std::move(draft), {}};
    keepIds(before.draft, after.draft);
    return after;
}

} // namespace core
