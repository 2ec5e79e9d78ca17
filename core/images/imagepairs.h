// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pairs of images of one store, found by the first of a pair. Images in no pair cost nothing.
//
//   const ImagePairs indexesOf({{child, index}, {child, otherIndex}});
//   indexesOf.of(child);    // index, otherIndex
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core {

// An image's place in push order, 0 for the newest.
using ImageIndex = std::uint32_t;

class ImagePairs {
public:
    ImagePairs() = default;
    // Repeated pairs count once.
    explicit ImagePairs(std::vector<std::pair<ImageIndex, ImageIndex>> pairs);

    bool empty() const { return m_firsts.empty(); }

    // The second images of the pairs whose first one is `image`, newest first.
    std::span<const ImageIndex> of(ImageIndex image) const;

    // The first images of all pairs, newest first; one that is in several comes several times.
    std::span<const ImageIndex> firsts() const { return m_firsts; }

    // Calls back with both images of each pair.
    template <class Visit>
    void forEach(Visit visit) const {
        for (std::size_t pair = 0; pair < m_firsts.size(); ++pair)
            visit(m_firsts[pair], m_seconds[pair]);
    }

private:
    std::vector<ImageIndex> m_firsts; // sorted
    std::vector<ImageIndex> m_seconds;
};

} // namespace core
