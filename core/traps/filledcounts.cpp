// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A count takes in what rules above have claimed (spec E6): of the newest 50 that a rule counts, 40
// may be kept by another, and then it keeps 10 of its own.
#include "core/base/namelist.h"
#include "core/traps/trapfinders.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

void addFilled(std::size_t rule, std::size_t count, const TrapScene& scene, TrapList& traps) {
    const Evaluation& evaluation = *scene.evaluation;
    ImageSet fillers(evaluation.images().size());
    std::set<std::size_t> filling;
    std::size_t own = 0;       // images that it claims
    std::size_t keptOfOwn = 0; // those within the count
    std::size_t enough = 0;    // the rank of the count-th of its own, or of its last
    std::size_t rank = 0;
    evaluation.identified(rule).forEach([&](std::size_t place) {
        ++rank;
        const auto image = static_cast<ImageIndex>(place);
        const std::size_t claimer = evaluation.claimingRule(image);
        if (claimer == rule) {
            ++own;
            keptOfOwn += rank <= count;
            if (own <= count)
                enough = rank;
        } else if (rank <= count && evaluation.outcome(image) == Outcome::Keep &&
                   std::holds_alternative<Tagged>(scene.policy.rules[claimer].selection.tags)) {
            fillers.insert(place);
            filling.insert(claimer);
        }
    });
    if (filling.empty() || keptOfOwn == own)
        return;
    std::vector<std::string> names;
    for (const std::size_t other : filling)
        names.push_back(traps.priorityOf(other));
    const std::vector<std::string> arguments{std::to_string(fillers.count()),
                                             std::to_string(count),
                                             nameList(names),
                                             std::to_string(keptOfOwn),
                                             std::to_string(enough),
                                             std::to_string(std::min(own, count))};
    traps.add("fills-the-count", Severity::Note, rule, RulePart::CountNumber,
              {filling.size() == 1
                   ? TAGWARDEN_TEXT("Of the newest %2 images that this rule counts, rule %3 above "
                                    "keeps %1, so it keeps no more than %4 of its own. To keep %6 "
                                    "of its own, raise the number to %5")
                   : TAGWARDEN_TEXT("Of the newest %2 images that this rule counts, rules %3 above "
                                    "keep %1, so it keeps no more than %4 of its own. To keep %6 "
                                    "of its own, raise the number to %5"),
               arguments});
    traps.concerns(std::move(fillers));
}

} // namespace

void findFilledCounts(const TrapScene& scene, TrapList& traps) {
    if (!scene.evaluation)
        return;
    for (std::size_t r = 0; r < scene.policy.rules.size(); ++r) {
        const auto* newest = std::get_if<KeepNewest>(&scene.policy.rules[r].limit);
        if (newest && scene.evaluation->figures(r).actsOn > 0)
            addFilled(r, static_cast<std::size_t>(newest->count), scene, traps);
    }
}

} // namespace core
