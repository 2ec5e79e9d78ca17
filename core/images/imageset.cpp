// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/imageset.h"

namespace core {

ImageSet ImageSet::all(std::size_t size) {
    ImageSet set(size);
    set.m_words.assign(set.m_words.size(), ~Word{0});
    // Bits beyond the last image stay clear, so that words can be counted whole.
    if (const std::size_t used = size % wordBits; used != 0)
        set.m_words.back() = (Word{1} << used) - 1;
    return set;
}

std::size_t ImageSet::count() const {
    std::size_t count = 0;
    for (const Word word : m_words)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

std::size_t ImageSet::placeAfter(std::size_t n) const {
    assert(n > 0);
    for (std::size_t w = 0; w < m_words.size(); ++w) {
        const auto here = static_cast<std::size_t>(std::popcount(m_words[w]));
        if (n <= here)
            return w * wordBits + placeInWord(m_words[w], n) + 1;
        n -= here;
    }
    return m_size;
}

std::size_t ImageSet::placeInWord(Word word, std::size_t n) {
    for (; n > 1; --n)
        word &= word - 1;
    return static_cast<std::size_t>(std::countr_zero(word));
}

ImageSet& ImageSet::operator&=(const ImageSet& other) {
    assert(m_size == other.m_size);
    for (std::size_t w = 0; w < m_words.size(); ++w)
        m_words[w] &= other.m_words[w];
    return *this;
}

ImageSet& ImageSet::operator|=(const ImageSet& other) {
    assert(m_size == other.m_size);
    for (std::size_t w = 0; w < m_words.size(); ++w)
        m_words[w] |= other.m_words[w];
    return *this;
}

ImageSet& ImageSet::operator-=(const ImageSet& other) {
    assert(m_size == other.m_size);
    for (std::size_t w = 0; w < m_words.size(); ++w)
        m_words[w] &= ~other.m_words[w];
    return *this;
}

} // namespace core
