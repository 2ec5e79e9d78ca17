// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namelist.h"
#include "core/traps/families.h"
#include "core/traps/limits.h"
#include "core/traps/trapfinders.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t smallestFamily = 2; // a single image is no family worth a trap by itself

// The families of which some tag is named by a rule of the class; nothing where that takes too much
// effort.
std::optional<std::vector<bool>> namedFamilies(const TagFamilies& families, const TrapScene& scene,
                                               StorageClass storageClass) {
    const ImageStore& images = scene.evaluation->images();
    std::vector<bool> named(families.size());
    for (const Rule& rule : scene.policy.rules) {
        const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
        if (!tagged || rule.selection.storageClass != storageClass)
            continue;
        for (const TagPattern& entry : tagged->entries) {
            const auto range = images.tagNames().startingWith(entry.head());
            if (!scene.effort.mayMatch(range.end - range.begin))
                return {};
            for (TagIndex tag = range.begin; tag < range.end; ++tag) {
                const TagFamilies::Family family = families.of(tag);
                if (family != TagFamilies::none && !named[family])
                    named[family] = entry.matches(images.tagName(tag));
            }
        }
    }
    return named;
}

void addCatchAll(std::size_t any, const TrapScene& scene, TrapList& traps) {
    const Evaluation& evaluation = *scene.evaluation;
    const ImageStore& images = evaluation.images();
    const TagFamilies families(images);
    const auto named =
        namedFamilies(families, scene, scene.policy.rules[any].selection.storageClass);
    if (!named)
        return;

    std::vector<std::vector<ImageIndex>> reached(families.size()); // by family, each image once
    evaluation.identified(any).forEach([&](std::size_t place) {
        const auto image = static_cast<ImageIndex>(place);
        if (evaluation.claimingRule(image) != any)
            return;
        for (const TagIndex tag : images.tags(image)) {
            const TagFamilies::Family family = families.of(tag);
            if (family == TagFamilies::none || (*named)[family])
                continue;
            if (reached[family].empty() || reached[family].back() != image)
                reached[family].push_back(image);
        }
    });
    std::vector<TagFamilies::Family> largest;
    ImageSet concerned(images.size());
    std::size_t goes = 0;
    for (TagFamilies::Family family = 0; family < families.size(); ++family) {
        if (reached[family].empty())
            continue;
        largest.push_back(family);
        for (const ImageIndex image : reached[family])
            concerned.insert(image);
    }
    std::ranges::stable_sort(largest, std::ranges::greater{},
                             [&](TagFamilies::Family family) { return reached[family].size(); });
    if (largest.empty() || reached[largest.front()].size() < smallestFamily)
        return;
    concerned.forEach([&](std::size_t image) {
        goes += evaluation.outcome(static_cast<ImageIndex>(image)) != Outcome::Keep;
    });
    std::vector<std::string> counted;
    for (const TagFamilies::Family family : largest)
        counted.push_back(std::string(families.name(family)) + ": " +
                          std::to_string(reached[family].size()));
    traps.add(
        "catch-all-reaches", Severity::Note, any, RulePart::Whole,
        {TAGWARDEN_TEXT("This rule about any image decides about loaded images with tags that "
                        "no other rule names (%1); %2 of these go now. Add a rule above for "
                        "what should be kept longer"),
         {nameList(counted), std::to_string(goes)}});
    traps.concerns(std::move(concerned));
}

} // namespace

void findCatchAlls(const TrapScene& scene, TrapList& traps) {
    if (!scene.evaluation)
        return;
    const std::vector<Rule>& rules = scene.policy.rules;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        const bool namesTagsAbove =
            std::ranges::any_of(rulesAbove(scene.policy, r), [&](std::size_t other) {
                return std::holds_alternative<Tagged>(rules[other].selection.tags);
            });
        if (std::holds_alternative<AnyImage>(rules[r].selection.tags) && namesTagsAbove &&
            !isProtection(rules[r].limit))
            addCatchAll(r, scene, traps);
    }
}

} // namespace core
