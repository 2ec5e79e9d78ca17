// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/findtraps.h"

#include "core/traps/trapfinders.h"

#include <algorithm>

namespace core {

std::vector<Trap> findTraps(const Policy& policy, const PolicyDraft& draft,
                            const TextPlaces& places, const Evaluation* evaluation) {
    TagSetFinder finder;
    TagQuestions questions(policy, finder);
    TrapEffort effort;
    const bool hasImages = evaluation && evaluation->images().size() > 0;
    const TrapScene scene{policy, hasImages ? evaluation : nullptr, questions, effort};
    TrapList traps(policy, draft, places);
    for (const auto find : {findAndLists, findImpossiblePatterns, findUnprotectedByOrder,
                            findShadowedRules, findIdleRules, findSharedImages, findMovedTags,
                            findCatchAlls, findPauseHazards, findFilledCounts, findArchiveGaps})
        find(scene, traps);
    const std::size_t undecided = questions.undecided() + effort.refused();
    if (undecided > 0)
        traps.add("undecided-trap", Severity::Note,
                  {TAGWARDEN_TEXT("The tag lists are so large that %1 questions about them were "
                                  "left undecided, so there may be traps that are not listed. "
                                  "Simplify patterns or lists"),
                   {std::to_string(undecided)}});
    return std::move(traps).sorted();
}

bool isToldBy(const Finding& finding, const std::vector<Trap>& traps) {
    return finding.id == "I5" && std::ranges::any_of(traps, [&](const Trap& trap) {
               return trap.finding.id == "impossible-pattern" &&
                      trap.finding.pointer == finding.pointer;
           });
}

} // namespace core
