// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"
#include "core/traps/limits.h"
#include "core/traps/owntags.h"
#include "core/traps/tagsample.h"
#include "core/traps/trapfinders.h"

namespace core {

namespace {

// Adds the trap where the upper rule acts on images that the lower one would keep.
void addShared(std::size_t upper, std::size_t lower, const TrapScene& scene, TrapList& traps) {
    const Evaluation& evaluation = *scene.evaluation;
    const ImageStore& images = evaluation.images();
    const Rule& harsher = scene.policy.rules[upper];
    const auto& upperTags = std::get<Tagged>(harsher.selection.tags);
    const auto& lowerTags = std::get<Tagged>(scene.policy.rules[lower].selection.tags);
    ImageSet shared(images.size());
    std::optional<ImageIndex> newest;
    evaluation.identified(lower).forEach([&](std::size_t place) {
        const auto image = static_cast<ImageIndex>(place);
        if (!evaluation.actsOn(upper, image) || evaluation.marks(lower, image) ||
            ownTags(lowerTags, upperTags, images, image).empty())
            return;
        shared.insert(place);
        newest = newest.value_or(image);
    });
    if (!newest)
        return;
    traps.add("shared-image", Severity::Warning, lower, RulePart::Whole,
              {harsher.action == RuleAction::Expire
                   ? TAGWARDEN_TEXT("Rule %1 above expires loaded images that this rule would "
                                    "keep, since they have tags of both: %2 in all. The newest of "
                                    "them goes by `%3`, and would be kept by `%4`. Move this rule "
                                    "above rule %1")
                   : TAGWARDEN_TEXT("Rule %1 above archives loaded images that this rule would "
                                    "keep, since they have tags of both: %2 in all. The newest of "
                                    "them goes by `%3`, and would be kept by `%4`. Move this rule "
                                    "above rule %1"),
               {traps.priorityOf(upper), std::to_string(shared.count()),
                tagSample(matchingTags(harsher, images, *newest)),
                tagSample(ownTags(lowerTags, upperTags, images, *newest))}});
    traps.concerns(std::move(shared));
    traps.offer(MoveRule{traps.idOf(lower), upper});
}

} // namespace

void findSharedImages(const TrapScene& scene, TrapList& traps) {
    if (!scene.evaluation)
        return;
    const std::vector<Rule>& rules = scene.policy.rules;
    const auto isTagged = [&](std::size_t rule) {
        return std::holds_alternative<Tagged>(rules[rule].selection.tags);
    };
    for (std::size_t lower = 0; lower < rules.size(); ++lower) {
        if (!isTagged(lower))
            continue;
        for (const std::size_t upper : rulesAbove(scene.policy, lower))
            if (isTagged(upper) && scene.evaluation->figures(upper).actsOn > 0 &&
                mayBeHarsher(rules[upper].limit, rules[lower].limit))
                addShared(upper, lower, scene, traps);
    }
}

} // namespace core
