// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How emulators of ECR go wrong: each model differs from the spec in one point, which a case of
// tests/data/CONFORMANCE.md exposes.
//
//   evaluateByTheBook(policy, images, now);                          // the spec
//   evaluateByTheBook(policy, images, now, mistakeOf(wrongModel));   // the spec but for one point
#pragma once

#include <span>
#include <string_view>

namespace test {

// All off: the book.
struct BookMistakes {
    bool listIsOr = false;
    bool onlyMarkedAreClaimed = false;
    bool claimedAreNotCounted = false;
    bool ageIsInclusive = false;
    bool daysAreCalendarDays = false;
    bool arrayOrderDecides = false;
    bool storageClassIsIgnored = false;
    bool pullHasNoFallback = false;
    bool restoreIsIgnored = false;
    bool caseIsFolded = false;
    bool patternIsUnanchored = false;
    bool dotIsWildcard = false;
    bool questionMarkIsWildcard = false;
    bool prefixHasWildcards = false;
    bool partsOfIndexesGo = false;
    bool referrersStay = false;
};

struct WrongModel {
    std::string_view name; // as cases call it
    std::string_view rule; // of the spec, that it breaks
    std::string_view text; // what it takes for true
    bool BookMistakes::*mistake;
};

// One for every member of BookMistakes.
std::span<const WrongModel> wrongModels();

BookMistakes mistakeOf(const WrongModel& model);

} // namespace test
