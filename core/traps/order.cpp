// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The incident of the spec: `dev-*` with a count of 2 above `prod-*` with one of 1000.
#include "core/traps/limits.h"
#include "core/traps/moves.h"
#include "core/traps/tagsample.h"
#include "core/traps/trapfinders.h"

namespace core {

namespace {

// The images of the list that the upper rule acts on, though the lower one would keep them.
ImageSet lost(std::size_t upper, std::size_t lower, const Evaluation& evaluation) {
    ImageSet images(evaluation.images().size());
    evaluation.identified(lower).forEach([&](std::size_t place) {
        const auto image = static_cast<ImageIndex>(place);
        if (evaluation.actsOn(upper, image) && !evaluation.marks(lower, image))
            images.insert(place);
    });
    return images;
}

// Tags of an image that the upper rule claims and that the lower one is about as well; none where
// the two are no trap.
std::vector<std::string> trappedTags(std::size_t upper, std::size_t lower, const TrapScene& scene) {
    const std::vector<Rule>& rules = scene.policy.rules;
    if (!isMeantToOutlast(rules[lower].limit, rules[upper].limit) ||
        isProtection(rules[upper].limit) || scene.questions.neverMarks(upper) ||
        !std::holds_alternative<Tagged>(rules[upper].selection.tags))
        return {};
    const ImageAnswer both =
        scene.questions.imageOf({upper, lower}, rulesAbove(scene.policy, upper));
    if (!both.isPossible() || !scene.questions.imageOf({upper}, {lower}).isPossible())
        return {};
    return both.tags;
}

std::string_view text(RuleAction action, bool losesNow) {
    if (action == RuleAction::Expire)
        return losesNow ? TAGWARDEN_TEXT("This rule is to keep images, but rule %1 above comes "
                                         "first and expires those that have tags of both, such as "
                                         "`%2`. It expires %3 of the loaded images that this rule "
                                         "would keep. Move this rule above rule %1")
                        : TAGWARDEN_TEXT("This rule is to keep images, but rule %1 above comes "
                                         "first and expires those that have tags of both, such as "
                                         "`%2`. Move this rule above rule %1");
    return losesNow ? TAGWARDEN_TEXT("This rule is to keep images, but rule %1 above comes first "
                                     "and archives those that have tags of both, such as `%2`. It "
                                     "archives %3 of the loaded images that this rule would keep. "
                                     "Move this rule above rule %1")
                    : TAGWARDEN_TEXT("This rule is to keep images, but rule %1 above comes first "
                                     "and archives those that have tags of both, such as `%2`. "
                                     "Move this rule above rule %1");
}

} // namespace

void findUnprotectedByOrder(const TrapScene& scene, TrapList& traps) {
    const std::vector<Rule>& rules = scene.policy.rules;
    for (std::size_t lower = 0; lower < rules.size(); ++lower) {
        if (!std::holds_alternative<Tagged>(rules[lower].selection.tags))
            continue;
        const RuleIndexes above = rulesAbove(scene.policy, lower);
        for (const std::size_t upper : above) {
            const auto tags = trappedTags(upper, lower, scene);
            if (tags.empty())
                continue;
            const ImageSet images =
                scene.evaluation ? lost(upper, lower, *scene.evaluation) : ImageSet();
            const std::size_t count = images.count();
            const bool isCertain = count > 0 || keepsPracticallyAll(rules[lower].limit) ||
                                   scene.questions.imageOf({lower}, above).isImpossible();
            traps.add("unprotected-by-order", isCertain ? Severity::Warning : Severity::Note, lower,
                      RulePart::Whole,
                      {text(rules[upper].action, count > 0),
                       {traps.priorityOf(upper), tagSample(tags), std::to_string(count)}});
            traps.concerns(images);
            if (!mayLoseByMove(lower, upper, scene))
                traps.offer(MoveRule{traps.idOf(lower), upper});
            break; // above that one it stands above the others, too
        }
    }
}

} // namespace core
