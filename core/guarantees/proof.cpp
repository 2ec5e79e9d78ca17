// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule can break a guarantee only by claiming an image that the guarantee is about: one with a
// tag for each entry of both, whose tags miss some entry of each rule above (spec E2, E7). Given
// such tags, an age rule acts on that image alone, once it is old enough. A count rule needs as
// many newer images as it keeps. For `newest N` only N - 1 of these may carry the guarantee's tags,
// so with N or more the rest must be images that the rule counts and the guarantee does not.

#include "core/guarantees/proof.h"

#include "core/policy/protection.h"
#include "core/tagsets/claims.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace core {

namespace {

using Kind = RuleReason::Kind;
using Entries = std::vector<TagPattern>;

class Prover {
public:
    Prover(const Policy& policy, const Guarantee& guarantee, const ProofOptions& options)
        : m_policy(policy)
        , m_guarantee(guarantee)
        , m_finder(options.budget, options.grammar) {}

    std::optional<std::size_t> impossibleKeep() {
        for (std::size_t i = 0; i < m_guarantee.keep.size(); ++i)
            if (std::holds_alternative<Impossible>(m_finder.findTag(m_guarantee.keep[i])))
                return i;
        return {};
    }

    RuleReason reasonOf(std::size_t index) {
        const Rule& rule = m_policy.rules[index];
        RuleReason reason{.kind = Kind::NotDecided, .rule = index};
        if (const auto kind = plainReason(rule)) {
            reason.kind = *kind;
            return reason;
        }
        const TagSetAnswer answer = imageOf(index, rulesAbove(m_policy, index));
        if (std::holds_alternative<Impossible>(answer)) {
            reason.kind = Kind::ClaimedBefore;
            reason.claimer = claimerOfAll(index);
        } else if (const auto* tags = std::get_if<std::vector<std::string>>(&answer)) {
            reason.tags = *tags;
            if (std::holds_alternative<KeepYoungerThan>(rule.limit))
                reason.kind = Kind::ActsByAge;
            else
                count(rule, reason);
            if (!breaks(reason))
                reason.tags.clear();
        }
        return reason;
    }

private:
    static const Entries& entriesOf(const Rule& rule) {
        static const Entries none;
        const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
        return tagged ? tagged->entries : none;
    }

    // What can be said of the rule without looking at others.
    std::optional<Kind> plainReason(const Rule& rule) {
        if (rule.action == RuleAction::Archive && !m_guarantee.alsoArchive)
            return Kind::OnlyArchives;
        if (std::holds_alternative<Untagged>(rule.selection.tags))
            return Kind::OnlyUntagged;
        // Whatever an age counts from is not before the push (spec E4, E5).
        if (const auto* younger = std::get_if<KeepYoungerThan>(&rule.limit);
            younger && m_guarantee.youngerThan && *m_guarantee.youngerThan <= younger->days)
            return Kind::ActsLater;
        const auto* newest = std::get_if<KeepNewest>(&rule.limit);
        for (const TagPattern& entry : entriesOf(rule)) {
            if (std::holds_alternative<Impossible>(m_finder.findTag(entry)))
                return Kind::NeverIdentifies;
            if (newest && hasAtMost(entry, static_cast<std::size_t>(newest->count)))
                return Kind::NeverExceeds;
        }
        if (newest && keepsAnyNumber(*newest))
            return Kind::KeepsAnyNumber;
        return {};
    }

    bool hasAtMost(const TagPattern& entry, std::size_t most) {
        const auto number = m_finder.countTags(entry, {}, most + 1);
        return number && *number <= most;
    }

    // Tags of an image that the guarantee is about and the rule identifies, and these rules do not.
    TagSetAnswer imageOf(std::size_t rule, RuleIndexes missing) {
        return findImage(m_finder, m_policy, {{rule}, std::move(missing), m_guarantee.keep});
    }

    // The highest rule that by itself claims all that the rule could.
    std::optional<std::size_t> claimerOfAll(std::size_t rule) {
        for (const std::size_t above : rulesAbove(m_policy, rule))
            if (std::holds_alternative<Impossible>(imageOf(rule, {above})))
                return above;
        return {};
    }

    // Decides about a rule with a count, given the tags of an image that it claims.
    void count(const Rule& rule, RuleReason& reason) {
        const std::int32_t kept = std::get<KeepNewest>(rule.limit).count;
        const Entries& entries = entriesOf(rule);
        if (!m_guarantee.newest || kept < *m_guarantee.newest) {
            if (areManyWithout(nullptr, rule, reason.tags))
                reason.kind = Kind::ActsByCount;
            return;
        }
        const TagSetAnswer others = m_finder.find({entries, {m_guarantee.keep}});
        if (std::holds_alternative<Impossible>(others))
            reason.kind = Kind::CountsNoOthers;
        if (!std::holds_alternative<std::vector<std::string>>(others))
            return;
        for (const TagPattern& keep : m_guarantee.keep)
            if (areManyWithout(&keep, rule, reason.tags)) {
                reason.kind = Kind::ActsByCount;
                reason.lacking = keep;
                return;
            }
    }

    // Whether there surely are as many images as the rule keeps, all at once beside one with these
    // tags, which the rule identifies and which have no tag for `lacking`. Each takes at most one
    // tag for each entry, so it is enough when every entry has as many as all of them take.
    bool areManyWithout(const TagPattern* lacking, const Rule& rule,
                        const std::vector<std::string>& tags) {
        const Entries& entries = entriesOf(rule);
        const Entries refused = lacking ? Entries{*lacking} : Entries{};
        const auto images = static_cast<std::size_t>(std::get<KeepNewest>(rule.limit).count);
        const std::size_t needed = images * entries.size() + tags.size();
        return std::ranges::all_of(entries, [&](const TagPattern& entry) {
            return m_finder.countTags(entry, refused, needed) == needed;
        });
    }

    const Policy& m_policy;
    const Guarantee& m_guarantee;
    TagSetFinder m_finder;
};

ProofResult resultOf(const Policy& policy, const std::vector<RuleReason>& reasons,
                     std::int32_t enough) {
    ProofResult result = ProofResult::Proved;
    bool isDecided = true;
    for (const RuleReason& reason : reasons) {
        if (reason.kind == Kind::NotDecided)
            isDecided = false;
        if (!breaks(reason))
            continue;
        const auto* newest = std::get_if<KeepNewest>(&policy.rules[reason.rule].limit);
        if (!newest || newest->count < enough)
            return ProofResult::Refuted;
        result = ProofResult::HoldsWhile;
    }
    return isDecided ? result : ProofResult::Undecided;
}

} // namespace

std::string_view word(ProofResult result) {
    switch (result) {
    case ProofResult::Proved:
        return "proved";
    case ProofResult::HoldsWhile:
        return "holds-while";
    case ProofResult::Refuted:
        return "refuted";
    case ProofResult::Undecided:
        break;
    }
    return "undecided";
}

std::string_view word(RuleReason::Kind kind) {
    switch (kind) {
    case Kind::OnlyArchives:
        return "only-archives";
    case Kind::OnlyUntagged:
        return "only-untagged";
    case Kind::ActsLater:
        return "acts-later";
    case Kind::NeverIdentifies:
        return "never-identifies";
    case Kind::NeverExceeds:
        return "never-exceeds";
    case Kind::KeepsAnyNumber:
        return "keeps-any-number";
    case Kind::ClaimedBefore:
        return "claimed-before";
    case Kind::CountsNoOthers:
        return "counts-no-others";
    case Kind::ActsByAge:
        return "acts-by-age";
    case Kind::ActsByCount:
        return "acts-by-count";
    case Kind::NotDecided:
        break;
    }
    return "not-decided";
}

bool breaks(const RuleReason& reason) {
    return reason.kind == Kind::ActsByAge || reason.kind == Kind::ActsByCount;
}

Proof prove(const Policy& policy, const Guarantee& guarantee, const ProofOptions& options) {
    assert(!guarantee.keep.empty());
    Prover prover(policy, guarantee, options);
    Proof proof;
    proof.impossibleKeep = prover.impossibleKeep();
    if (proof.impossibleKeep) {
        proof.result = ProofResult::Proved;
        return proof;
    }
    for (std::size_t rule = 0; rule < policy.rules.size(); ++rule)
        proof.reasons.push_back(prover.reasonOf(rule));
    proof.result = resultOf(policy, proof.reasons, options.enough);
    if (proof.result == ProofResult::HoldsWhile)
        for (const RuleReason& reason : proof.reasons)
            if (breaks(reason))
                proof.bounds.push_back(
                    {reason.rule, std::get<KeepNewest>(policy.rules[reason.rule].limit).count});
    return proof;
}

} // namespace core
