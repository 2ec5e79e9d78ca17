// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to an image, by which rule, and why (spec E7, E8, E10, E11).
#pragma once

#include "core/policy/policy.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class Outcome { Keep, Expire, Archive };

enum class Reason {
    MarkedByCount,  // rank r of n, r > n
    MarkedByAge,    // older than the limit
    WithinCount,    // claimed, and rank r <= n
    WithinAge,      // claimed, and not older than the limit
    NoRule,         // no rule identifies it
    IndexChild,     // claimed and marked, but an index that contains it is there (E10)
    FollowsSubject, // goes because the image that it refers to does (E11)
};

struct Verdict {
    Outcome outcome = Outcome::Keep;
    Reason reason = Reason::NoRule;
    // The claiming one, of FollowsSubject the subject's: index in Policy::rules.
    std::optional<std::size_t> rule;
    // Among the images that this rule identifies, from 1 for the newest. 0 without a rule and for
    // FollowsSubject.
    std::size_t rank = 0;

    bool operator==(const Verdict&) const = default;
};

// The words of the command line: "keep", "expire", "archive"; "marked-by-count", …
std::string_view word(Outcome outcome);
std::string_view word(Reason reason);

} // namespace core
