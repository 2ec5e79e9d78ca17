// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule that claims each image (spec E7).
//
//   claimers.of(image);    // index in Policy::rules, or Claimers::none
//
// A rule's number is kept bit by bit, each bit as a set of images, so that one step tells it to 64
// images, and a million images under 50 rules take less than a megabyte.
#pragma once

#include "core/images/imageset.h"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

class Claimers {
public:
    using Word = ImageSet::Word;
    static constexpr std::uint8_t none = 255;

    Claimers() = default;
    Claimers(std::size_t images, std::size_t rules)
        : m_bits(static_cast<std::size_t>(std::bit_width(rules)), ImageSet(images)) {}

    std::uint8_t of(std::size_t image) const {
        unsigned number = 0;
        for (std::size_t bit = 0; bit < m_bits.size(); ++bit)
            number |= static_cast<unsigned>(m_bits[bit].contains(image)) << bit;
        return static_cast<std::uint8_t>(number - 1); // none where the number is 0
    }

    // Of the 64 images of a word those that the rule claims.
    Word word(std::size_t rule, std::size_t index) const {
        Word claimed = ~Word{0};
        for (std::size_t bit = 0; bit < m_bits.size(); ++bit) {
            const Word set = m_bits[bit].word(index);
            claimed &= ((rule + 1) >> bit & 1) != 0 ? set : ~set;
        }
        return claimed;
    }

    // Gives a rule images that no rule has, from a word on.
    void claim(std::size_t rule, std::size_t firstWord, std::span<const Word> images) {
        for (std::size_t bit = 0; bit < m_bits.size(); ++bit)
            if (((rule + 1) >> bit & 1) != 0)
                for (std::size_t w = 0; w < images.size(); ++w)
                    m_bits[bit].word(firstWord + w) |= images[w];
    }

private:
    std::vector<ImageSet> m_bits; // of the rule's index + 1
};

} // namespace core
