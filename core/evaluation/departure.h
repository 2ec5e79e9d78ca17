// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When an image that is kept goes, if the policy stays.
//
//   for (const Departure& departure : departures(evaluation, image))
//       if (const auto* after = std::get_if<Instant>(&departure.when))
//           plot(*after);    // kept at that time, gone right after it
#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace core {

struct Departure {
    ImageIndex leader = 0; // the image itself, or one that it follows when that goes (spec E11)
    std::size_t rule = 0;  // the one that acts on that: index in Policy::rules
    // Right after that time (spec E4: not at it) when nothing is pushed; or with so many more
    // pushes of images that the rule identifies, at any time after those that go now have gone.
    std::variant<Instant, std::size_t> when;

    bool operator==(const Departure&) const = default;
};

// Those of the image itself and of the images that it follows: first those at a time, the earliest
// first, then those by pushes, the fewest first. None for an image that
// goes already, that an index holds (spec E10), or that nothing but another policy takes away. A
// rule that protects and one whose list names a whole tag are pushed out by nothing: a push of that
// tag takes it away from the image instead.
std::vector<Departure> departures(const Evaluation& evaluation, ImageIndex image);

// The whole tag that the rule's list names, so that it never identifies more than one image of a
// repository; null where there is none.
const TagPattern* wholeTag(const Rule& rule);

} // namespace core
