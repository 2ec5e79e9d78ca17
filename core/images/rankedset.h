// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A set of images that does not change, and knows its members' ranks without counting again.
//
//   const RankedSet ranked(std::move(set));
//   ranked.countBefore(image) + 1;    // the rank of a member, 1 for the newest
#pragma once

#include "core/images/imageset.h"

#include <cstdint>
#include <vector>

namespace core {

class RankedSet {
public:
    explicit RankedSet(ImageSet images);

    const ImageSet& images() const { return m_images; }
    std::size_t count() const { return m_before.back(); }

    // How many members stand before `image`.
    std::size_t countBefore(std::size_t image) const;

    // As that of ImageSet.
    std::size_t placeAfter(std::size_t n) const;

private:
    ImageSet m_images;
    std::vector<std::uint32_t> m_before; // members before each word, and of all words
};

} // namespace core
