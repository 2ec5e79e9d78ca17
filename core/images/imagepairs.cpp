// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/imagepairs.h"

#include <algorithm>

namespace core {

ImagePairs::ImagePairs(std::vector<std::pair<ImageIndex, ImageIndex>> pairs) {
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_firsts.reserve(pairs.size());
    m_seconds.reserve(pairs.size());
    for (const auto& [first, second] : pairs) {
        m_firsts.push_back(first);
        m_seconds.push_back(second);
    }
}

std::span<const ImageIndex> ImagePairs::of(ImageIndex image) const {
    const auto [begin, end] = std::equal_range(m_firsts.begin(), m_firsts.end(), image);
    return std::span(m_seconds).subspan(static_cast<std::size_t>(begin - m_firsts.begin()),
                                        static_cast<std::size_t>(end - begin));
}

} // namespace core
