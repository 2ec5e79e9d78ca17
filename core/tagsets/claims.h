// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images a rule claims, by their tags alone (spec E2, E7): those that it identifies and that
// no rule above does.
//
//   findImage(finder, policy, {.identifying = {2}, .missing = rulesAbove(policy, 2)});
//
// is the tags of an image that rule 2 claims, or Impossible.
#pragma once

#include "core/policy/policy.h"
#include "core/tagsets/tagsetsearch.h"

#include <cstddef>
#include <vector>

namespace core {

using RuleIndexes = std::vector<std::size_t>; // in Policy::rules

// The rules before that one that could claim what it identifies: those of its storage class.
RuleIndexes rulesAbove(const Policy& policy, std::size_t rule);

struct ImageQuestion {
    RuleIndexes identifying;             // each of these rules identifies the image
    RuleIndexes missing;                 // and none of these
    std::vector<TagPattern> tagged = {}; // it has a tag for each of these, too
};

// The tags of such an image; none for one that is untagged.
TagSetAnswer findImage(TagSetFinder& finder, const Policy& policy, const ImageQuestion& question);

} // namespace core
