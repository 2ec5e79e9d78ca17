// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"
#include "core/traps/limits.h"
#include "core/traps/owntags.h"
#include "core/traps/tagsample.h"
#include "core/traps/trapfinders.h"

namespace core {

namespace {

// Whether the rule does less to the images that it marks than the other.
bool isMilder(const Rule& rule, const Rule& other) {
    return rule.action == RuleAction::Archive && other.action == RuleAction::Expire;
}

// The images that the upper rule acts on and the lower one would keep by other tags, or archive in
// place of expiring them; none where that takes too much effort.
ImageSet sharedImages(std::size_t upper, std::size_t lower, const Evaluation& evaluation,
                      TrapEffort& effort) {
    const ImageStore& images = evaluation.images();
    const auto& upperTags = std::get<Tagged>(evaluation.policy().rules[upper].selection.tags);
    const auto& lowerTags = std::get<Tagged>(evaluation.policy().rules[lower].selection.tags);
    const bool sparesAll =
        isMilder(evaluation.policy().rules[lower], evaluation.policy().rules[upper]);
    ImageSet shared(images.size());
    bool isDecided = true;
    evaluation.identified(lower).forEach([&](std::size_t place) {
        const auto image = static_cast<ImageIndex>(place);
        if (!isDecided || !evaluation.actsOn(upper, image) ||
            (evaluation.marks(lower, image) && !sparesAll))
            return;
        isDecided = effort.mayMatch(costOfOwnTags(lowerTags, upperTags, images, image));
        if (isDecided && !ownTags(lowerTags, upperTags, images, image).empty())
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
    for (std::size_t lower = 0; lower < rules.size(); ++lower) {
        if (!isTagged(lower))
            continue;
        std::optional<std::size_t> topmost;
        for (const std::size_t upper : rulesAbove(scene.policy, lower)) {
            if (!isTagged(upper) || scene.evaluation->figures(upper).actsOn == 0 ||
                (!mayBeHarsher(rules[upper].limit, rules[lower].limit) &&
                 !isMilder(rules[lower], rules[upper])))
                continue;
            ImageSet shared = sharedImages(upper, lower, *scene.evaluation, scene.effort);
            if (shared.count() == 0)
                continue;
            addShared(upper, lower, std::move(shared), *scene.evaluation, traps);
            topmost = topmost.value_or(upper);
            traps.offer(MoveRule{traps.idOf(lower), *topmost});
        }
    }
}

} // namespace core
