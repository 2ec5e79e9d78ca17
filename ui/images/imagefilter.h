// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images the table shows.
//
//   ImageTextIndex index(images);
//   index.matching("prod 9f3c");    // a tag with prod, and 9f3c in a tag or the digest
#pragma once

#include "core/comparison/imagecomparison.h"

#include <QString>

#include <array>
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

// The verdicts whose images are shown.
struct ShownOutcomes {
    bool keep = true;
    bool expire = true;
    bool archive = true;

    bool isEverything() const { return keep && expire && archive; }
    bool operator==(const ShownOutcomes&) const = default;
};

core::ImageSet imagesWith(ShownOutcomes outcomes, const core::Evaluation& evaluation);

// The changes whose images are shown, by core::Change; all of them: nothing is filtered.
using ShownChanges = std::bitset<core::changes.size()>;
inline ShownChanges everyChange() {
    return ShownChanges().set();
}

core::ImageSet imagesWith(ShownChanges changes, const core::ImageComparison& comparison);

// The texts of an image list, ready to be searched. Takes images that outlive it.
class ImageTextIndex {
public:
    explicit ImageTextIndex(const core::ImageStore& images);

    // Images where each word of the text is a part of some tag or of the digest. The case of
    // ASCII letters does not count (tags that can be pushed have no others, spec I5).
    core::ImageSet matching(const QString& text) const;

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

    const core::ImageStore& m_images;
    Texts m_tags;
    Texts m_digests;
};

} // namespace ui
