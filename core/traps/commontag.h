// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tag that two entries both match.
//
//   commonTag(TagPattern::pattern("v*"), TagPattern::pattern("*-rc"));    // "v-rc"
#pragma once

#include "core/policy/tagpattern.h"
#include "core/tagsets/taggrammar.h"

#include <optional>
#include <string>

namespace core {

// A short tag of the grammar that both match; nothing where there is none.
std::optional<std::string> commonTag(const TagPattern& a, const TagPattern& b,
                                     const TagGrammar& grammar = pushableTags);

} // namespace core
