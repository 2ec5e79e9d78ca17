// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entrylist.h"

namespace core {

bool isWrittenAsPrefix(const TagPattern& entry) {
    return entry == TagPattern::prefix(entry.text());
}

std::string entryList(const std::vector<TagPattern>& entries, bool asPatterns) {
    constexpr std::size_t most = 5;
    constexpr std::size_t shownOfMore = 3;
    std::string text;
    for (const TagPattern& entry : entries) {
        if (entries.size() > most && &entry == &entries[shownOfMore])
            return text + "… (" + std::to_string(entries.size()) + ")";
        if (!text.empty())
            text += ", ";
        text += entry.text();
        if (asPatterns && isWrittenAsPrefix(entry))
            text += '*';
    }
    return text;
}

} // namespace core
