// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of what they select rules keep, one beside another.
#pragma once

#include "core/policy/policy.h"

#include <chrono>
#include <cstdint>

namespace core {

// Days after which nobody waits for an image to go any more: a hundred years.
inline constexpr std::chrono::days protectingAge{36'500};

// A limit so many times another is meant to keep images that the other lets go.
inline constexpr int muchMore = 10;

// Limits that few repositories ever reach: who writes them wants to keep everything.
inline constexpr std::int32_t practicallyAll = 1'000;
inline constexpr std::chrono::days practicallyAlways{3'650};

// Whether a rule with that limit is there to keep all that it selects: see protection.h.
bool isProtection(const Limit& limit);

// Whether it is one, or has a limit as above.
bool keepsPracticallyAll(const Limit& limit);

// Whether both count the same, images or days since the same event, and the first number is the
// smaller one; or they count different things, so that either may let go what the other keeps.
bool mayBeHarsher(const Limit& limit, const Limit& than);

// Whether the first keeps what the second lets go by intention: it protects, or counts the same
// and has a much larger number, or counts something else and is the only one to keep practically
// all.
bool isMeantToOutlast(const Limit& limit, const Limit& other);

} // namespace core
