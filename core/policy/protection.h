// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Protecting images. ECR has no rule that says "always keep", but a rule that keeps an image claims
// it, so no later one may touch it (spec E7): a rule that keeps the newest of more images than a
// repository can hold protects all that it identifies, as far as it decides first.
//
//   protects(KeepNewest{999'999'999});    // true
//   protects(KeepNewest{1000});           // false: the oldest of 1001 would go
#pragma once

#include "core/policy/rulefields.h"

#include <cstdint>

namespace core {

// ECR's quota as it is at first; it can be raised (spec section 5).
inline constexpr std::int32_t imagesPerRepository = 100'000;

// The count that a protection is written with: above any real number of images, seen to be meant
// so, and far enough below what fits 32 bits (spec V6) that nobody's sum overflows.
inline constexpr std::int32_t protectingCount = 999'999'999;

// What others write for it is not known, so any count is taken that the quota cannot exceed.
constexpr bool protects(const KeepNewest& limit) {
    return limit.count >= imagesPerRepository;
}

// Whether no repository has so many images, even where ECR has raised the quota.
//
//   keepsAnyNumber(KeepNewest{protectingCount});       // true
//   keepsAnyNumber(KeepNewest{imagesPerRepository});   // false: with a higher quota some may go
constexpr bool keepsAnyNumber(const KeepNewest& limit) {
    return limit.count >= protectingCount;
}

bool protects(const RuleFields& rule);

// Makes the rule one that protects what it selects.
void protect(RuleDraft& rule);

} // namespace core
