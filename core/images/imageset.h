// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A set of images as bits in push order: bit 0 is the newest image.
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

class ImageSet {
public:
    using Word = std::uint64_t;
    static constexpr std::size_t wordBits = 64;

    ImageSet() = default;
    explicit ImageSet(std::size_t size)
        : m_words((size + wordBits - 1) / wordBits)
        , m_size(size) {}

    static ImageSet all(std::size_t size);

    std::size_t size() const { return m_size; }
    std::size_t wordCount() const { return m_words.size(); }
    Word word(std::size_t index) const { return m_words[index]; }
    Word& word(std::size_t index) { return m_words[index]; }
    std::span<const Word> words() const { return m_words; }

    bool contains(std::size_t image) const {
        return (m_words[image / wordBits] >> (image % wordBits)) & 1u;
    }
    void insert(std::size_t image) { m_words[image / wordBits] |= Word{1} << (image % wordBits); }
    void erase(std::size_t image) { m_words[image / wordBits] &= ~(Word{1} << (image % wordBits)); }

    std::size_t count() const;

    // The place just after the n-th member, n from 1; size() when there are fewer.
    std::size_t placeAfter(std::size_t n) const;

    // The place of a word's n-th bit that is set, n from 1. There must be so many.
    static std::size_t placeInWord(Word word, std::size_t n);

    ImageSet& operator&=(const ImageSet& other);
    ImageSet& operator|=(const ImageSet& other);
    // Removes the members of the other.
    ImageSet& operator-=(const ImageSet& other);

    // Calls back with each member, newest first.
    template <class Visit>
    void forEach(Visit visit) const {
        for (std::size_t w = 0; w < m_words.size(); ++w)
            for (Word rest = m_words[w]; rest != 0; rest &= rest - 1)
                visit(w * wordBits + static_cast<std::size_t>(std::countr_zero(rest)));
    }

    bool operator==(const ImageSet&) const = default;

private:
    std::vector<Word> m_words;
    std::size_t m_size = 0;
};

} // namespace core
