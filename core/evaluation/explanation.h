// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells, rule by rule, what happened to an image. What an index or a subject has to do with it,
// statements() in wording.h tells.
//
//   for (const RuleStep& step : explain(evaluation, image).steps)
//       show(sentence(step, evaluation, image));
#pragma once

#include "core/base/message.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct RuleStep {
    enum class Kind {
        OtherStorageClass, // the rule looks at the other class
        IsTagged,          // the rule is about untagged images
        NoTagMatches,      // `entry` of the rule's list found no tag
        ClaimsAndActs,
        ClaimsAndKeeps,
        ActsTooLate,     // would act on it, but an earlier rule has claimed it
        KeepsToo,        // would keep it as well; an earlier rule has claimed it
        ClaimsAndSpares, // marks it, but it is part of an index (E10)
        SparesToo,       // likewise, and an earlier rule has claimed it
    };
    Kind kind;
    std::size_t rule;                   // index in Policy::rules
    std::string entry;                  // of NoTagMatches: the first that found none
    std::vector<std::string> tags;      // of a rule that identifies it: the tags to blame
    std::size_t rank = 0;               // among the images that the rule identifies, from 1
    std::size_t identified = 0;         // how many these are
    std::optional<std::size_t> claimer; // of ActsTooLate, KeepsToo and SparesToo

    bool operator==(const RuleStep&) const = default;
};

struct Explanation {
    Verdict verdict;
    std::vector<RuleStep> steps; // one a rule, by priority

    bool operator==(const Explanation&) const = default;
};

Explanation explain(const Evaluation& evaluation, ImageIndex image);

// The tags by which the rule identifies the image, one for each entry of its list, without
// repeats; empty when it does not, or when it selects by no tag.
std::vector<std::string> matchingTags(const Rule& rule, const ImageStore& images, ImageIndex image);

// The time that an age rule counts from; nothing where the list does not say.
std::optional<Instant> startOfAge(AgeSince since, const ImageStore& images, ImageIndex image);

} // namespace core
