// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would keep an image that a rule acts on. Every one of the changes would by itself.
//
//   if (const auto rescue = rescueOf(evaluation, image))
//       rescue->limit;    // 4: with that count or a higher one the rule would keep it
#pragma once

#include "core/base/message.h"
#include "core/evaluation/evaluation.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core {

struct Rescue {
    // The least number, of images or of days, with which the rule that acts on it would keep it.
    std::int64_t limit = 0;
    // A later rule that would keep it if it stood above: index in Policy::rules.
    std::optional<std::size_t> laterRule;
    // One of its tags: a rule above with that as its pattern would keep it, whatever its count;
    // empty where there is none, or no room for a rule. Rather one that is not to blame.
    std::string tag;

    bool operator==(const Rescue&) const = default;
};

// Nothing for an image that is kept, or that goes because the image it refers to does.
std::optional<Rescue> rescueOf(const Evaluation& evaluation, ImageIndex image);

// "To keep it, put rule 2 above rule 1, or let rule 1 keep the newest 4 or more"; an empty pattern
// where there is no rescue.
Message rescueSentence(const Evaluation& evaluation, ImageIndex image);

} // namespace core
