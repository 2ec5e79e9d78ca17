// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/owntags.h"

#include <algorithm>

namespace core {

std::vector<std::string> ownTags(const Tagged& tagged, const Tagged& other,
                                 const ImageStore& images, ImageIndex image) {
    const auto tags = images.tags(image);
    const auto isOthers = [&](std::string_view tag) {
        return std::ranges::any_of(other.entries,
                                   [&](const TagPattern& entry) { return entry.matches(tag); });
    };
    std::vector<std::string> own;
    for (const TagPattern& entry : tagged.entries) {
        const auto found = std::ranges::find_if(tags, [&](TagIndex tag) {
            return entry.matches(images.tagName(tag)) && !isOthers(images.tagName(tag));
        });
        if (found == tags.end())
            return {};
        own.emplace_back(images.tagName(*found));
    }
    return own;
}

std::size_t costOfOwnTags(const Tagged& tagged, const Tagged& other, const ImageStore& images,
                          ImageIndex image) {
    return tagged.entries.size() * images.tags(image).size() * (1 + other.entries.size());
}

} // namespace core
