// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The traps, one function for each of them or for a family. Each adds what it finds; where a
// question was too large, it adds nothing, and questions and effort count that.
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/policy/policy.h"
#include "core/traps/tagquestions.h"
#include "core/traps/trapeffort.h"
#include "core/traps/traplist.h"

namespace core {

struct TrapScene {
    const Policy& policy;
    const Evaluation* evaluation; // of that policy, over at least one image; null without a list
    TagQuestions& questions;
    TrapEffort& effort;
};

// "and-list": several entries in one list, where it looks as if any of them was meant (spec E2).
// Silent where at least a quarter of the images that have a tag for some entry have one for each;
// a warning where there are images for some entry and none for all. Without such images a note,
// for three entries or more, or two names of places or branches.
void findAndLists(const TrapScene& scene, TrapList& traps);

// "impossible-pattern": a rule that can identify no image for the sake of one entry, or of their
// number (spec I5, section 5). That the entry is impossible is finding I5, which is told by the
// trap where that entry is the only one (findtraps.h).
void findImpossiblePatterns(const TrapScene& scene, TrapList& traps);

// "shadowed-rule": rules above claim every image that the rule can identify (spec E7).
// "partly-shadowed": one above claims images whose tags are all the rule's own, and neither of the
// two is about less than the other. Not where that one protects: it is an exception by intention.
// Nor where a rule above both decides about the example.
// Neither of them where "unprotected-by-order" has been found before: the cause is the same.
void findShadowedRules(const TrapScene& scene, TrapList& traps);

// "unprotected-by-order": a rule that protects, or keeps far more, stands below one that acts on
// images of both (spec E7). Not where that one is about less: the exception above the general. Told
// as a note while no image of the list is lost, and the rule claims some image, and keeps less than
// practically all.
void findUnprotectedByOrder(const TrapScene& scene, TrapList& traps);

// "never-acts": the rule's count is never exceeded, since a tag is on one image at a time. Not for
// protections, nor for a count of 1 that shields its image from a rule below.
// "no-effect": the rule claims no image of the list.
void findIdleRules(const TrapScene& scene, TrapList& traps);

// "shared-image": images of the list carry tags of two rules; the upper one acts on them, and the
// lower one, which lets go less, would keep them, or archive them in place of expiring them.
void findSharedImages(const TrapScene& scene, TrapList& traps);

// "untagged-eats-moved-tags": an untagged rule with a short limit, and images of the list that have
// none but tags that move on.
void findMovedTags(const TrapScene& scene, TrapList& traps);

// "catch-all-reaches": beside rules that name tags, an `any` rule claims images of families of
// tags that none of them names, at least two of some family.
void findCatchAlls(const TrapScene& scene, TrapList& traps);

// "pause-hazard": if nothing is pushed any more, all images of a family go by rules with a push age
// of at most 90 days. Told of the rule that the newest goes by; not of disposable families, nor of
// those whose newest goes now.
void findPauseHazards(const TrapScene& scene, TrapList& traps);

// "fills-the-count": images that rules about tags claim above and keep take places of a count
// (spec E6), and for that the rule acts on images of its own.
void findFilledCounts(const TrapScene& scene, TrapList& traps);

// "archive-gap": a rule archives images that no rule about the archive can expire; or there is a
// rule about the archive, and neither a rule nor the list puts an image there.
void findArchiveGaps(const TrapScene& scene, TrapList& traps);

} // namespace core
