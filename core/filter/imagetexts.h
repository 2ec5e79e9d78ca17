// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of an image list, ready to be searched.
//
//   ImageTexts texts(images);
//   texts.tagged("prod");    // images with a tag that has prod in it
//
// Takes images that outlive it. Words are in lower case; the case of ASCII letters does not count
// (tags that can be pushed have no others, spec I5).
#pragma once

#include "core/images/imagestore.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class ImageTexts {
public:
    explicit ImageTexts(const ImageStore& images);

    const ImageStore& images() const { return m_images; }

    ImageSet withTagPart(std::string_view word) const;
    // A part of the hash, or with the algorithm, `sha256:0a`, the beginning of the digest.
    ImageSet withDigestPart(std::string_view word) const;

private:
    // Many texts in lower case in one buffer, since one long search is much faster than many
    // short ones.
    class Texts {
    public:
        template <class TextAt>
        Texts(std::size_t count, TextAt textAt);
        // Calls back with the index of each text that has the word in it.
        template <class Visit>
        void forEachWith(std::string_view word, Visit visit) const;

    private:
        std::string m_buffer; // the texts with a line break after each: no word has one
        std::vector<std::size_t> m_ends;
        std::array<bool, 256>
            m_characters{}; // those that occur: most words miss some of a digest's
    };

    const ImageStore& m_images;
    Texts m_tags;
    Texts m_digests;
};

} // namespace core
