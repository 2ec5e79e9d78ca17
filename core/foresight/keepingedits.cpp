// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An image is kept when the first rule that identifies it does not mark it (spec E7), so there are
// three ways out: the rule that acts on it marks less, a rule that does not mark it decides before
// that, or a new one does. Where the image goes because one that it refers to does (spec E11), what
// keeps that may keep both. These are the candidates; evaluation tells which of them do.

#include "core/foresight/keepingedits.h"

#include "core/evaluation/explanation.h"
#include "core/policy/check.h"
#include "core/policy/ruleorder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace core {

namespace {

constexpr std::size_t mostTags = 3; // of an image that are tried

class Candidates {
public:
    Candidates(const PolicyDraft& draft, const Evaluation& evaluation)
        : m_draft(draft)
        , m_evaluation(evaluation) {}

    // What may keep the image, which the rule that claims it marks.
    void addFor(ImageIndex image) {
        const std::size_t acting = m_evaluation.claimingRule(image);
        addLimit(acting, image);
        addMoves(acting, image);
        addProtections(acting, image);
    }

    const std::vector<PolicyEdit>& edits() const { return m_edits; }

private:
    RuleId idOf(std::size_t rule) const { return m_evaluation.policy().rules[rule].id; }

    std::size_t placeOf(std::size_t rule) const {
        const auto order = decidingOrder(m_draft);
        const auto index = indexOf(m_draft, idOf(rule));
        return static_cast<std::size_t>(std::ranges::find(order, index.value_or(0)) -
                                        order.begin());
    }

    void add(PolicyEdit edit) {
        if (std::ranges::count(m_edits, edit) == 0)
            m_edits.push_back(std::move(edit));
    }

    void addLimit(std::size_t acting, ImageIndex image) {
        const Limit& limit = m_evaluation.policy().rules[acting].limit;
        auto number = static_cast<std::int64_t>(m_evaluation.rank(acting, image));
        if (const auto* younger = std::get_if<KeepYoungerThan>(&limit)) {
            const auto from = startOfAge(younger->since, m_evaluation.images(), image);
            if (!from)
                return;
            constexpr int room = 1; // else it may go within the hour
            number =
                std::chrono::ceil<std::chrono::days>(m_evaluation.now() - *from).count() + room;
        }
        if (number > std::numeric_limits<std::int32_t>::max())
            return;
        SetLimit edit{idOf(acting), static_cast<std::int32_t>(number)};
        // What goes along with others by the same rule stays when that keeps them all.
        std::erase_if(m_edits, [&edit](const PolicyEdit& known) {
            const auto* other = std::get_if<SetLimit>(&known);
            if (!other || other->rule != edit.rule)
                return false;
            edit.number = std::max(edit.number, other->number);
            return true;
        });
        add(edit);
    }

    // Counts do not depend on who claims an image (spec E6), so a rule that would keep it below
    // would keep it above.
    void addMoves(std::size_t acting, ImageIndex image) {
        const std::vector<Rule>& rules = m_evaluation.policy().rules;
        for (std::size_t later = acting + 1; later < rules.size(); ++later) {
            if (!m_evaluation.identifies(later, image) || m_evaluation.marks(later, image))
                continue;
            add(MoveRule{idOf(later), placeOf(acting)});
            if (placeOf(later) > placeOf(acting) + 1) // else it is the same
                add(MoveRule{idOf(acting), placeOf(later)});
        }
    }

    // Rather by tags that are not to blame.
    void addProtections(std::size_t acting, ImageIndex image) {
        const ImageStore& images = m_evaluation.images();
        const auto* tagged =
            std::get_if<Tagged>(&m_evaluation.policy().rules[acting].selection.tags);
        std::vector<std::string> tags;
        for (const TagIndex tag : images.tags(image))
            if (images.tagName(tag).find('*') == std::string_view::npos) // else it is a pattern
                tags.emplace_back(images.tagName(tag));
        std::stable_partition(tags.begin(), tags.end(), [&](const std::string& tag) {
            return !tagged || std::ranges::none_of(tagged->entries, [&](const TagPattern& entry) {
                return entry.matches(tag);
            });
        });
        tags.resize(std::min(tags.size(), mostTags));
        for (std::string& tag : tags)
            add(AddProtection{std::move(tag), placeOf(acting)});
    }

    const PolicyDraft& m_draft;
    const Evaluation& m_evaluation;
    std::vector<PolicyEdit> m_edits;
};

std::vector<PolicyEdit> candidatesFor(const PolicyDraft& draft, const Evaluation& evaluation,
                                      ImageIndex image) {
    Candidates candidates(draft, evaluation);
    std::vector<ImageIndex> chain; // referrers may go in a circle
    for (std::optional<ImageIndex> next = image;
         next && evaluation.outcome(*next) != Outcome::Keep &&
         std::ranges::count(chain, *next) == 0;
         next = evaluation.images().subject(*next)) {
        chain.push_back(*next);
        const std::size_t rule = evaluation.claimingRule(*next);
        if (rule != Evaluation::noRule && evaluation.wouldActOn(rule, *next))
            candidates.addFor(*next);
    }
    return candidates.edits();
}

std::optional<Policy> policyOf(const PolicyDraft& draft, const std::vector<RuleId>& muted) {
    auto policy = checkDraft(draft).policy;
    if (policy)
        std::erase_if(policy->rules,
                      [&](const Rule& rule) { return std::ranges::count(muted, rule.id) > 0; });
    return policy;
}

std::size_t differences(const Evaluation& before, const Evaluation& after) {
    std::size_t count = 0;
    for (std::size_t w = 0; w < before.expiring().wordCount(); ++w)
        count += static_cast<std::size_t>(
            std::popcount((before.expiring().word(w) ^ after.expiring().word(w)) |
                          (before.archiving().word(w) ^ after.archiving().word(w))));
    return count;
}

} // namespace

std::vector<KeepingEdit> keepingEdits(const KeepingQuestion& question,
                                      std::shared_ptr<const ImageStore> images,
                                      const std::atomic<bool>* isCancelled) {
    const auto policy = policyOf(question.draft, question.muted);
    if (!policy)
        return {};
    Evaluator evaluator(std::move(images));
    const Evaluation before = evaluator.evaluate(*policy, question.now);
    if (before.outcome(question.image) == Outcome::Keep)
        return {};

    std::array<std::optional<KeepingEdit>, std::variant_size_v<PolicyEdit>> best; // by kind
    for (const PolicyEdit& edit : candidatesFor(question.draft, before, question.image)) {
        if (isCancelled && *isCancelled)
            return {};
        if (!isPossible(question.draft, edit))
            continue;
        const auto changed = policyOf(edited(question.draft, edit), question.muted);
        if (!changed)
            continue;
        const Evaluation after = evaluator.evaluate(*changed, question.now);
        if (after.outcome(question.image) != Outcome::Keep)
            continue;
        const std::size_t others = differences(before, after) - 1;
        std::optional<KeepingEdit>& known = best[edit.index()];
        if (!known || others < known->others)
            known = KeepingEdit{edit, others};
    }
    std::vector<KeepingEdit> edits;
    for (std::optional<KeepingEdit>& edit : best)
        if (edit)
            edits.push_back(*std::move(edit));
    std::ranges::stable_sort(edits, {}, &KeepingEdit::others);
    return edits;
}

Message toldOthers(const KeepingEdit& offer) {
    if (offer.others == 0)
        return {TAGWARDEN_TEXT("changes no other image"), {}};
    return {offer.others == 1 ? TAGWARDEN_TEXT("changes 1 other image")
                              : TAGWARDEN_TEXT("changes %1 other images"),
            {std::to_string(offer.others)}};
}

} // namespace core
