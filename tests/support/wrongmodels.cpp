// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wrongmodels.h"

#include <array>

namespace test {

namespace {

constexpr std::array models{
    WrongModel{"list-is-or", "E2", "A tag for one entry of a list is enough",
               &BookMistakes::listIsOr},
    WrongModel{"only-marked-are-claimed", "E7",
               "A rule that keeps an image does not shield it from later rules",
               &BookMistakes::onlyMarkedAreClaimed},
    WrongModel{"claimed-are-not-counted", "E6",
               "Images that an earlier rule has claimed take no place in a later rule's count",
               &BookMistakes::claimedAreNotCounted},
    WrongModel{"age-is-inclusive", "E4", "An image of exactly n days is old enough",
               &BookMistakes::ageIsInclusive},
    WrongModel{"calendar-days", "E4", "Age counts midnights, not 24 hours",
               &BookMistakes::daysAreCalendarDays},
    WrongModel{"array-order", "E7", "Rules decide in the order of the array, not of priority",
               &BookMistakes::arrayOrderDecides},
    WrongModel{"storage-class-ignored", "E2", "Rules see images of the other storage class too",
               &BookMistakes::storageClassIsIgnored},
    WrongModel{"no-pull-fallback", "E4", "An image that was never pulled has no pull age",
               &BookMistakes::pullHasNoFallback},
    WrongModel{"restore-ignored", "E5", "The return from the archive does not make an image newer",
               &BookMistakes::restoreIsIgnored},
    WrongModel{"case-folded", "E3", "Upper and lower case are the same",
               &BookMistakes::caseIsFolded},
    WrongModel{"unanchored-pattern", "E3", "A pattern may match a part of the tag",
               &BookMistakes::patternIsUnanchored},
    WrongModel{"dot-is-wildcard", "E3", "In a pattern `.` stands for any character",
               &BookMistakes::dotIsWildcard},
    WrongModel{"question-mark-is-wildcard", "E3", "In a pattern `?` stands for any character",
               &BookMistakes::questionMarkIsWildcard},
    WrongModel{"star-in-prefix", "E3", "In a prefix `*` stands for any characters",
               &BookMistakes::prefixHasWildcards},
    WrongModel{"parts-of-indexes-go", "E10", "An image goes while an index still refers to it",
               &BookMistakes::partsOfIndexesGo},
    WrongModel{"referrers-stay", "E11", "A signature outlives the image that it signs",
               &BookMistakes::referrersStay},
};
static_assert(models.size() == sizeof(BookMistakes), "each mistake makes one wrong model");

} // namespace

std::span<const WrongModel> wrongModels() {
    return models;
}

BookMistakes mistakeOf(const WrongModel& model) {
    BookMistakes mistakes;
    mistakes.*model.mistake = true;
    return mistakes;
}

} // namespace test
