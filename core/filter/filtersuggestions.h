// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a filter may go on at its end, and what its language has.
#pragma once

#include "core/base/message.h"
#include "core/images/imagestore.h"
#include "core/policy/policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct FilterSuggestion {
    std::string term;  // in the place of the one that is typed
    std::string shown; // the term as an example: "tag:prod-*"
    Message meaning;   // what it asks for

    bool operator==(const FilterSuggestion&) const = default;
};

// Every kind of term that goes on from `typed`, the last term of a filter as far as it is there;
// all kinds for an empty one. After a key its values: verdicts, the rules of the policy (null
// while there is none), and tags with how many images they come to.
std::vector<FilterSuggestion> filterSuggestions(std::string_view typed, const ImageStore& images,
                                                const Policy* policy);

} // namespace core
