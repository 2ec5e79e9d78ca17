// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namelist.h"
#include "core/traps/families.h"
#include "core/traps/tagcustoms.h"
#include "core/traps/trapfinders.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr std::chrono::days pauseHorizon{90}; // a pause that a finished service may well take

bool expiresByPushAgeSoon(const Rule& rule) {
    const auto* younger = std::get_if<KeepYoungerThan>(&rule.limit);
    return rule.action == RuleAction::Expire && younger && younger->since == AgeSince::Pushed &&
           younger->days <= pauseHorizon;
}

// What becomes of the images of a family in the standard class.
struct Future {
    std::optional<ImageIndex> newest;
    bool mayEnd = true; // rules with a near age claim all of them
};

std::vector<Future> futures(const TagFamilies& families, const Evaluation& evaluation) {
    const ImageStore& images = evaluation.images();
    const std::vector<Rule>& rules = evaluation.policy().rules;
    std::vector<Future> all(families.size());
    for (ImageIndex image = 0; image < images.size(); ++image) {
        if (images.archived().contains(image))
            continue;
        const std::size_t rule = evaluation.claimingRule(image);
        const bool goes = rule != Evaluation::noRule && expiresByPushAgeSoon(rules[rule]) &&
                          !images.indexChildren().contains(image);
        for (const TagIndex tag : images.tags(image)) {
            if (families.of(tag) == TagFamilies::none)
                continue;
            Future& future = all[families.of(tag)];
            future.newest = future.newest.value_or(image);
            future.mayEnd = future.mayEnd && goes;
        }
    }
    return all;
}

// Tells on which day the rule expires the last of a family, "web: 2026-12-01".
void addPause(std::size_t rule, const std::vector<Future>& futures, const TagFamilies& families,
              const Evaluation& evaluation, TrapList& traps) {
    const ImageStore& images = evaluation.images();
    const auto limit = std::get<KeepYoungerThan>(evaluation.policy().rules[rule].limit).days;
    std::multimap<Instant, std::string_view> ends;
    ImageSet concerned(images.size());
    for (TagFamilies::Family family = 0; family < families.size(); ++family) {
        const auto [newest, mayEnd] = futures[family];
        if (!newest || !mayEnd || evaluation.claimingRule(*newest) != rule ||
            evaluation.outcome(*newest) != Outcome::Keep || isDisposable(families.name(family)))
            continue;
        ends.emplace(images.countsFrom(*newest) + limit, families.name(family));
        concerned.insert(*newest);
    }
    if (ends.empty())
        return;
    std::vector<std::string> told;
    constexpr std::size_t lengthOfDay = 10; // 2026-12-01
    for (const auto& [end, family] : ends)
        told.push_back(std::string(family) + ": " + formatInstant(end).substr(0, lengthOfDay));
    traps.add("pause-hazard", Severity::Note, rule, RulePart::CountNumber,
              {TAGWARDEN_TEXT("If nothing is pushed for %2 days, this rule expires even the newest "
                              "image with tags of these kinds, on these days: %1. Put a rule above "
                              "it that keeps the newest of what is in use"),
               {nameList(told), std::to_string(pauseHorizon.count())}});
    traps.concerns(std::move(concerned));
}

} // namespace

void findPauseHazards(const TrapScene& scene, TrapList& traps) {
    if (!scene.evaluation || std::ranges::none_of(scene.policy.rules, expiresByPushAgeSoon))
        return;
    const TagFamilies families(scene.evaluation->images());
    const std::vector<Future> all = futures(families, *scene.evaluation);
    for (std::size_t r = 0; r < scene.policy.rules.size(); ++r)
        if (expiresByPushAgeSoon(scene.policy.rules[r]))
            addPause(r, all, families, *scene.evaluation, traps);
}

} // namespace core
