// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"
#include "core/traps/limits.h"
#include "core/traps/moves.h"
#include "core/traps/owntags.h"
#include "core/traps/tagsample.h"
#include "core/traps/trapfinders.h"

namespace core {

namespace {

// Whether the rule does less to the images that it marks than the other.
bool isMilder(const Rule& rule, const Rule& other) {
    return rule.action == RuleAction::Archive && other.action == RuleAction::Expire;
}

// By rule, what it acts on; of no size where that is nothing.
std::vector<ImageSet> actedOn(const Evaluation& evaluation) {
    std::vector<ImageSet> sets(evaluation.policy().rules.size());
    for (const ImageSet* going : {&evaluation.expiring(), &evaluation.archiving()})
        going->forEach([&](std::size_t place) {
            const auto image = static_cast<ImageIndex>(place);
            if (evaluation.followsSubject(image))
                return;
            ImageSet& set = sets[evaluation.claimingRule(image)];
            if (set.size() == 0)
                set = ImageSet(going->size());
            set.insert(place);
        });
    return sets;
}

// Of what the upper rule acts on, the images that the lower one would keep by other tags, or
// archive in place of expiring them; none where that takes too much effort.
ImageSet sharedImages(std::size_t upper, ImageSet candidates, std::size_t lower,
                      const Evaluation& evaluation, TrapEffort& effort) {
    const ImageStore& images = evaluation.images();
    const Rule& upperRule = evaluation.policy().rules[upper];
    const Rule& lowerRule = evaluation.policy().rules[lower];
    const auto& upperTags = std::get<Tagged>(upperRule.selection.tags);
    const auto& lowerTags = std::get<Tagged>(lowerRule.selection.tags);
    candidates &= evaluation.identified(lower);
    ImageSet shared(images.size());
    bool isDecided = true;
    candidates.forEach([&](std::size_t place) {
        const auto image = static_cast<ImageIndex>(place);
        if (!isDecided || (evaluation.marks(lower, image) && !isMilder(lowerRule, upperRule)))
            return;
        isDecided = effort.mayMatch(costOfOwnTags(lowerTags, upperTags, images, image));
        if (isDecided && hasOwnTags(lowerTags, upperTags, images, image))
            shared.insert(place);
    });
    return isDecided ? shared : ImageSet(images.size());
}

std::string_view text(const Rule& upper, const Rule& lower) {
    if (isMilder(lower, upper))
        return TAGWARDEN_TEXT("Rule %1 above expires loaded images that this rule would keep or "
                              "archive, since they have tags of both: %2 in all. The newest of "
                              "them goes by `%3`, and would not be lost by `%4`. Move this rule "
                              "above rule %1");
    if (upper.action == RuleAction::Expire)
        return TAGWARDEN_TEXT("Rule %1 above expires loaded images that this rule would keep, "
                              "since they have tags of both: %2 in all. The newest of them goes by "
                              "`%3`, and would be kept by `%4`. Move this rule above rule %1");
    return TAGWARDEN_TEXT("Rule %1 above archives loaded images that this rule would keep, since "
                          "they have tags of both: %2 in all. The newest of them goes by `%3`, and "
                          "would be kept by `%4`. Move this rule above rule %1");
}

void addShared(std::size_t upper, std::size_t lower, ImageSet shared, const Evaluation& evaluation,
               TrapList& traps) {
    const ImageStore& images = evaluation.images();
    const Rule& harsher = evaluation.policy().rules[upper];
    const auto& tags = std::get<Tagged>(harsher.selection.tags);
    const auto& lowerTags = std::get<Tagged>(evaluation.policy().rules[lower].selection.tags);
    const auto newest = static_cast<ImageIndex>(shared.placeAfter(1) - 1);
    traps.add("shared-image", Severity::Warning, lower, RulePart::Whole,
              {text(harsher, evaluation.policy().rules[lower]),
               {traps.priorityOf(upper), std::to_string(shared.count()),
                tagSample(matchingTags(harsher, images, newest)),
                tagSample(ownTags(lowerTags, tags, images, newest))}});
    traps.concerns(std::move(shared));
}

} // namespace

void findSharedImages(const TrapScene& scene, TrapList& traps) {
    if (!scene.evaluation)
        return;
    const std::vector<Rule>& rules = scene.policy.rules;
    const auto isTagged = [&](std::size_t rule) {
        return std::holds_alternative<Tagged>(rules[rule].selection.tags);
    };
    const std::vector<ImageSet> acted = actedOn(*scene.evaluation);
    for (std::size_t lower = 0; lower < rules.size(); ++lower) {
        if (!isTagged(lower))
            continue;
        std::optional<std::size_t> topmost;
        for (const std::size_t upper : rulesAbove(scene.policy, lower)) {
            if (!isTagged(upper) || acted[upper].size() == 0 ||
                (!mayBeHarsher(rules[upper].limit, rules[lower].limit) &&
                 !isMilder(rules[lower], rules[upper])))
                continue;
            ImageSet shared =
                sharedImages(upper, acted[upper], lower, *scene.evaluation, scene.effort);
            if (shared.count() == 0)
                continue;
            addShared(upper, lower, std::move(shared), *scene.evaluation, traps);
            topmost = topmost.value_or(upper);
            if (!mayLoseByMove(lower, *topmost, scene))
                traps.offer(MoveRule{traps.idOf(lower), *topmost});
        }
    }
}

} // namespace core
