// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the verdicts of an evaluation are shared out over time and over rules: the plain series
// that charts draw.
//
//   const auto weeks = sharesByPushTime(evaluation, {monday, nextMonday, mondayAfter});
//   weeks[0].of(Outcome::Expire).images;    // pushed in the first week
#pragma once

#include "core/evaluation/evaluation.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace core {

struct VerdictShares {
    std::array<Total, 3> totals; // by outcome

    Total& of(Outcome outcome) { return totals[static_cast<std::size_t>(outcome)]; }
    const Total& of(Outcome outcome) const { return totals[static_cast<std::size_t>(outcome)]; }

    bool operator==(const VerdictShares&) const = default;
};

// The period of `limits` in which the instant lies, if any: the n-th begins at the n-th limit and
// ends before the next. The limits ascend.
std::optional<std::size_t> periodOf(Instant instant, std::span<const Instant> limits);

// Of the images that were pushed in each period; one less than there are limits.
std::vector<VerdictShares> sharesByPushTime(const Evaluation& evaluation,
                                            std::span<const Instant> limits);

// Of the images that each rule of evaluation.policy() decides about, as the verdict names it, and
// last of those that no rule does.
std::vector<VerdictShares> sharesByRule(const Evaluation& evaluation);

} // namespace core
