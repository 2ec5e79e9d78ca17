// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/owntags.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

// The image's first tag that the entry matches and no entry of `other` does.
std::optional<TagIndex> ownTag(const TagPattern& entry, const Tagged& other,
                               const ImageStore& images, ImageIndex image) {
    for (const TagIndex tag : images.tags(image)) {
        const std::string_view name = images.tagName(tag);
        if (entry.matches(name) && std::ranges::none_of(other.entries, [&](const TagPattern& its) {
                return its.matches(name);
            }))
            return tag;
    }
    return {};
}

} // namespace

bool hasOwnTags(const Tagged& tagged, const Tagged& other, const ImageStore& images,
                ImageIndex image) {
    return std::ranges::all_of(tagged.entries, [&](const TagPattern& entry) {
        return ownTag(entry, other, images, image).has_value();
    });
}

std::vector<std::string> ownTags(const Tagged& tagged, const Tagged& other,
                                 const ImageStore& images, ImageIndex image) {
    std::vector<std::string> own;
    for (const TagPattern& entry : tagged.entries)
        if (const auto tag = ownTag(entry, other, images, image))
            own.emplace_back(images.tagName(*tag));
    return own;
}

std::size_t costOfOwnTags(const Tagged& tagged, const Tagged& other, const ImageStore& images,
                          ImageIndex image) {
    return tagged.entries.size() * images.tags(image).size() * (1 + other.entries.size());
}

} // namespace core
