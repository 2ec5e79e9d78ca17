// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an entry of a tag list may go on, as the tags of a repository have it.
//
//   completions(images, "d", EntryKind::Prefix, 12);     // dev- 1204 images, docs- 30 images
//   completions(images, "dev-", EntryKind::Pattern, 12); // dev-2.* 800, dev-nightly 1
#pragma once

#include "core/images/imagestore.h"
#include "core/policy/tagentries.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TagCompletion {
    std::string entry;  // the whole of it, fit for the list
    std::size_t images; // with a tag that it matches

    bool operator==(const TagCompletion&) const = default;
};

// Goes on from `typed` to the next separator (`.`, `-`, `_`, `/`) where several tags share the
// part before it, else to a whole tag; an only way on is followed further. At most `limit`, those
// with the most images first. None for a pattern that has a star already.
//
// Looks at the tags that start with `typed` and jumps over those that go on alike, so that it is
// quick enough for each keystroke; where there are very many ways on it leaves out the last ones.
std::vector<TagCompletion> completions(const ImageStore& images, std::string_view typed,
                                       EntryKind kind, std::size_t limit);

} // namespace core
