// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/rankedset.h"

#include <algorithm>

namespace core {

RankedSet::RankedSet(ImageSet images)
    : m_images(std::move(images)) {
    m_before.reserve(m_images.wordCount() + 1);
    std::uint32_t count = 0;
    for (std::size_t w = 0; w < m_images.wordCount(); ++w) {
        m_before.push_back(count);
        count += static_cast<std::uint32_t>(std::popcount(m_images.word(w)));
    }
    m_before.push_back(count);
}

std::size_t RankedSet::countBefore(std::size_t image) const {
    assert(image < m_images.size());
    const std::size_t w = image / ImageSet::wordBits;
    const ImageSet::Word newer = (ImageSet::Word{1} << (image % ImageSet::wordBits)) - 1;
    return m_before[w] + static_cast<std::size_t>(std::popcount(m_images.word(w) & newer));
}

std::size_t RankedSet::placeAfter(std::size_t n) const {
    assert(n > 0);
    if (n > count())
        return m_images.size();
    // The last word with fewer than n members before it holds the n-th.
    const auto after = std::lower_bound(m_before.begin(), m_before.end(), n);
    const auto w = static_cast<std::size_t>(after - m_before.begin()) - 1;
    return w * ImageSet::wordBits + ImageSet::placeInWord(m_images.word(w), n - m_before[w]) + 1;
}

} // namespace core
