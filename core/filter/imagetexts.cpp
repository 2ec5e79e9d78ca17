// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/imagetexts.h"

#include <algorithm>

namespace core {

namespace {

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

// The digest without its algorithm: all images have `256` in that.
std::string hashOf(const std::string& digest) {
    return digest.substr(digest.find(':') + 1);
}

} // namespace

template <class TextAt>
ImageTexts::Texts::Texts(std::size_t count, TextAt textAt) {
    m_ends.reserve(count);
    for (std::size_t text = 0; text < count; ++text) {
        m_buffer.append(textAt(text)).push_back('\n');
        m_ends.push_back(m_buffer.size());
    }
    std::transform(m_buffer.begin(), m_buffer.end(), m_buffer.begin(), lower);
    for (const char character : m_buffer)
        m_characters[static_cast<unsigned char>(character)] = true;
}

template <class Visit>
void ImageTexts::Texts::forEachWith(std::string_view word, Visit visit) const {
    const bool canOccur = std::all_of(word.begin(), word.end(), [this](char character) {
        return m_characters[static_cast<unsigned char>(character)];
    });
    if (!canOccur)
        return;
    std::size_t text = 0;
    for (std::size_t at = m_buffer.find(word); at != std::string::npos;
         at = m_buffer.find(word, m_ends[text])) {
        while (m_ends[text] <= at)
            ++text;
        visit(text);
    }
}

ImageTexts::ImageTexts(const ImageStore& images)
    : m_images(images)
    , m_tags(images.tagNames().size(),
             [&](std::size_t tag) { return images.tagName(static_cast<TagIndex>(tag)); })
    , m_digests(images.size(), [&](std::size_t image) {
        return hashOf(images.digest(static_cast<ImageIndex>(image)));
    }) {}

ImageSet ImageTexts::withTagPart(std::string_view word) const {
    ImageSet found(m_images.size());
    m_tags.forEachWith(word, [&](std::size_t tag) {
        for (const ImageIndex image : m_images.imagesWithTag(static_cast<TagIndex>(tag)))
            found.insert(image);
    });
    return found;
}

ImageSet ImageTexts::withDigestPart(std::string_view word) const {
    ImageSet found(m_images.size());
    if (word.find(':') != std::string_view::npos) {
        for (ImageIndex image = 0; image < m_images.size(); ++image) {
            std::string digest = m_images.digest(image);
            std::transform(digest.begin(), digest.end(), digest.begin(), lower);
            if (digest.starts_with(word))
                found.insert(image);
        }
        return found;
    }
    m_digests.forEachWith(word, [&](std::size_t image) { found.insert(image); });
    return found;
}

} // namespace core
