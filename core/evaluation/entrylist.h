// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of a tag list inside of a sentence.
//
//   entryList(entries, true);    // "prod-*, v1*"
#pragma once

#include "core/policy/tagpattern.h"

#include <string>
#include <vector>

namespace core {

// Whether the entry stands in a list of prefixes.
bool isWrittenAsPrefix(const TagPattern& entry);

// As they are written, or each as a pattern, so that prefixes end with a star; of many the first
// few (namelist.h).
std::string entryList(const std::vector<TagPattern>& entries, bool asPatterns);

} // namespace core
