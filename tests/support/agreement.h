// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds an evaluation against what the book says of the same images.
//
//   const std::string difference = disagreement(evaluation, images);
//   checks.isTrue("seed 7", difference.empty(), difference);
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/images/imagerecord.h"
#include "tests/support/bythebook.h"

#include <string>
#include <vector>

namespace test {

// Empty when every verdict (outcome, reason, claiming rule, rank) is the one of the book. Else the
// first image that is judged differently, the policy and the repository in words.
// `images` are those of the evaluation, in the order in which they went into the store, and
// `indexes` the ones that it was told of.
std::string disagreement(const core::Evaluation& evaluation,
                         const std::vector<core::ImageRecord>& images,
                         const std::vector<Index>& indexes = {});

// The same for what is told of each rule: whom it identifies and marks, ranks, figures, and the
// totals of all rules.
std::string disagreementOfRules(const core::Evaluation& evaluation,
                                const std::vector<core::ImageRecord>& images,
                                const std::vector<Index>& indexes = {});

} // namespace test
