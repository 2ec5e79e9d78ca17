// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slow twin of the evaluator: section 3 of the spec, sentence by sentence, with loops and no
// cleverness. It shares nothing with the evaluator but the values that go in.
//
//   const auto verdicts = evaluateByTheBook(policy, images, now);
//   verdicts[0];    // of images[0]
//
// It can be told to make one of the mistakes that others make, to see what shows them.
#pragma once

#include "core/evaluation/verdict.h"
#include "core/images/imagerecord.h"
#include "core/policy/policy.h"
#include "tests/support/wrongmodels.h"

#include <optional>
#include <string>
#include <vector>

namespace test {

// What an index contains, by digest (I6).
struct Index {
    std::string digest;
    std::vector<std::string> children;
};

struct BookVerdict {
    core::Outcome outcome = core::Outcome::Keep;
    core::Reason reason = core::Reason::NoRule;
    std::optional<std::size_t> rule; // index in Policy::rules
    // Among the images that this rule identifies, from 1; 0 for one that follows its subject.
    std::size_t rank = 0;

    bool operator==(const BookVerdict&) const = default;
};

// One verdict per image, in the order of `images`, which have distinct digests.
std::vector<BookVerdict> evaluateByTheBook(const core::Policy& policy,
                                           const std::vector<core::ImageRecord>& images,
                                           core::Instant now,
                                           const std::vector<Index>& indexes = {},
                                           const BookMistakes& wrong = {});

} // namespace test
