// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy should never do, in any repository and at any time.
//
//   Guarantee guarantee{.keep = {TagPattern::pattern("prod-*")}, .newest = 5};
//   lostImages(guarantee, evaluation);    // of this repository, now
//
// It is about images that refer to no other image that is there: those that do go with it,
// whatever their tags (spec E11).
#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"
#include "core/policy/tagpattern.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

struct Guarantee {
    std::vector<TagPattern> keep; // at least one: images with a tag for each are never expired

    // Of all images with such tags only so many, the newest, in both storage classes, as ECR
    // sorts them (spec E4, E5, E9). At least 1.
    std::optional<std::int32_t> newest = {};
    // Only those whose push (spec E5) is less than so many days of 24 hours ago. At least 1.
    std::optional<std::chrono::days> youngerThan = {};

    bool alsoArchive = false; // nor are they archived

    bool operator==(const Guarantee&) const = default;
};

// One of Guarantee::keep as it is typed. An error says why ECR would not take it (spec V11), or
// that no tag can match it (spec I5): what is kept by a slip of the pen would be proved for
// nothing.
Result<TagPattern> keepPattern(std::string_view text);

// The images that the guarantee is about and a rule acts on all the same, the newest first. None
// when the guarantee holds in this repository at this time.
std::vector<ImageIndex> lostImages(const Guarantee& guarantee, const Evaluation& evaluation);

} // namespace core
