// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/tagsample.h"
#include "core/traps/trapfinders.h"

#include <algorithm>

namespace core {

namespace {

void addWayIn(std::size_t archiving, const RuleIndexes& ofArchive, const TrapScene& scene,
              TrapList& traps) {
    if (ofArchive.empty()) {
        traps.add("archive-gap", Severity::Note, archiving, RulePart::Whole,
                  {TAGWARDEN_TEXT("What this rule archives stays in the archive, and is paid for, "
                                  "until somebody deletes it: no rule of this policy is about the "
                                  "archive. Add one if images should go one day"),
                   {}});
        return;
    }
    RuleIndexes missing = rulesAbove(scene.policy, archiving);
    missing.insert(missing.end(), ofArchive.begin(), ofArchive.end());
    const ImageAnswer kept = scene.questions.imageOf({archiving}, missing);
    if (!kept.isPossible())
        return;
    traps.add(
        "archive-gap", Severity::Note, archiving, RulePart::Whole,
        kept.tags.empty()
            ? Message{TAGWARDEN_TEXT("This rule archives untagged images, and no rule about "
                                     "the archive is about these: they stay there, and are "
                                     "paid for, until somebody deletes them"),
                      {}}
            : Message{TAGWARDEN_TEXT("This rule archives images such as one with `%1`, and no "
                                     "rule about the archive is about that: it stays there, "
                                     "and is paid for, until somebody deletes it"),
                      {tagSample(kept.tags)}});
}

} // namespace

void findArchiveGaps(const TrapScene& scene, TrapList& traps) {
    const std::vector<Rule>& rules = scene.policy.rules;
    RuleIndexes archiving;
    RuleIndexes ofArchive;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (rules[r].action == RuleAction::Archive)
            archiving.push_back(r);
        if (rules[r].selection.storageClass == StorageClass::Archive)
            ofArchive.push_back(r);
    }
    for (const std::size_t rule : archiving)
        addWayIn(rule, ofArchive, scene, traps);
    const bool hasArchived = scene.evaluation && scene.evaluation->images().archived().count() > 0;
    if (archiving.empty() && !ofArchive.empty() && !hasArchived)
        traps.add("archive-gap", Severity::Note, ofArchive.front(), RulePart::Whole,
                  {TAGWARDEN_TEXT("This rule is about archived images, but no rule of this policy "
                                  "archives any, so it acts only on what somebody archives by "
                                  "hand. Add a rule that archives, if that is meant"),
                   {}});
}

} // namespace core
