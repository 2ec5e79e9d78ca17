// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/limits.h"
#include "core/traps/owntags.h"
#include "core/traps/trapfinders.h"

#include <algorithm>

namespace core {

namespace {

// Whether the rule keeps its one image from a rule below that could act on it: a protection of one
// tag, whatever its count.
bool shields(std::size_t rule, const TrapScene& scene) {
    const std::vector<Rule>& rules = scene.policy.rules;
    for (std::size_t below = rule + 1; below < rules.size(); ++below)
        if (rules[below].selection.storageClass == rules[rule].selection.storageClass &&
            !isProtection(rules[below].limit) && !scene.questions.neverMarks(below) &&
            !scene.questions.imageOf({rule, below}, rulesAbove(scene.policy, rule)).isImpossible())
            return true;
    return false;
}

void addNeverActs(std::size_t rule, std::size_t most, const TrapScene& scene, TrapList& traps) {
    const std::int32_t count = std::get<KeepNewest>(scene.policy.rules[rule].limit).count;
    if (count == 1 && shields(rule, scene))
        return;
    traps.add("never-acts", Severity::Note, rule, RulePart::CountNumber,
              {TAGWARDEN_TEXT("A tag is on one image at a time, so this rule is never about more "
                              "than %1 at once, and it keeps the newest %2: it never acts. Use a "
                              "pattern with a `*`, or an age"),
               {std::to_string(most), std::to_string(count)}});
}

// Whether a rule above has claimed an image for the very tags that this rule is about, and not for
// others which it happens to have. Also false where that takes too much effort.
bool isOustedByItsTags(std::size_t rule, const Tagged& tagged, const TrapScene& scene) {
    const Evaluation& evaluation = *scene.evaluation;
    const ImageStore& images = evaluation.images();
    const ImageSet& identified = evaluation.identified(rule);
    for (ImageIndex image = 0; image < images.size(); ++image) {
        if (!identified.contains(image))
            continue;
        const auto& claiming =
            std::get<Tagged>(scene.policy.rules[evaluation.claimingRule(image)].selection.tags);
        if (!scene.effort.mayMatch(costOfOwnTags(tagged, claiming, images, image)))
            return false;
        if (!hasOwnTags(tagged, claiming, images, image))
            return true;
    }
    return false;
}

// Of rules about tags alone: that no image is untagged, or none is left for an `any` rule, is
// nothing to be told.
void addNoEffect(std::size_t rule, const TrapScene& scene, TrapList& traps) {
    const Evaluation& evaluation = *scene.evaluation;
    const Rule& idle = scene.policy.rules[rule];
    const auto* tagged = std::get_if<Tagged>(&idle.selection.tags);
    if (!tagged || evaluation.figures(rule).claims > 0 || traps.has("and-list", rule))
        return;
    const std::size_t identifies = evaluation.figures(rule).identifies;
    if (identifies == 0) {
        traps.add("no-effect", Severity::Note, rule, RulePart::Entries,
                  {isProtection(idle.limit)
                       ? TAGWARDEN_TEXT("No loaded image has the tags that this rule is about, so "
                                        "it protects nothing now. Check how they are spelt")
                       : TAGWARDEN_TEXT("No loaded image has the tags that this rule is about, so "
                                        "it does nothing now. Check how they are spelt"),
                   {}});
    } else if (!isProtection(idle.limit) && isOustedByItsTags(rule, *tagged, scene)) {
        traps.add("no-effect", Severity::Note, rule, RulePart::Whole,
                  {TAGWARDEN_TEXT("This rule is about %1 of the loaded images, but rules above "
                                  "have claimed all of them, so it does nothing now. Move it up if "
                                  "it should decide"),
                   {std::to_string(identifies)}});
        traps.concerns(evaluation.identified(rule));
    }
}

// Whether some image of the list is in the rule's storage class.
bool hasImagesFor(const Rule& rule, const ImageStore& images) {
    const std::size_t archived = images.archived().count();
    return rule.selection.storageClass == StorageClass::Archive ? archived > 0
                                                                : archived < images.size();
}

} // namespace

void findIdleRules(const TrapScene& scene, TrapList& traps) {
    const std::vector<Rule>& rules = scene.policy.rules;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (!scene.questions.imageOf({r}, {}).isPossible())
            continue; // no image at all: that is told by others
        if (const auto most = scene.questions.mostImages(r); most && !isProtection(rules[r].limit))
            addNeverActs(r, *most, scene, traps);
        if (scene.evaluation && hasImagesFor(rules[r], scene.evaluation->images()))
            addNoEffect(r, scene, traps);
    }
}

} // namespace core
