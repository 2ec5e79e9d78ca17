// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks the entries of a tag list one by one (spec V6, V9, V11, I5).
#pragma once

#include "core/policy/findinglist.h"
#include "core/policy/schema.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

enum class EntryKind { Pattern, Prefix };

// The texts of the list, an empty one for an entry that is no text; nothing where there is no
// list.
std::optional<std::vector<std::string>> readEntries(const At& list, EntryKind kind,
                                                    FindingList& findings);

} // namespace core
