// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entrylist.h"

#include "core/base/namelist.h"

namespace core {

bool isWrittenAsPrefix(const TagPattern& entry) {
    return entry == TagPattern::prefix(entry.text());
}

std::string entryList(const std::vector<TagPattern>& entries, bool asPatterns) {
    std::vector<std::string> names;
    for (const TagPattern& entry : entries) {
        // A prefix with a star of its own is a slip (spec I5), which another star would hide.
        const bool lacksStar =
            asPatterns && isWrittenAsPrefix(entry) && !entry.text().ends_with('*');
        names.push_back(entry.text() + (lacksStar ? "*" : ""));
    }
    return nameList(names);
}

} // namespace core
