// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagefilter.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

} // namespace

core::ImageSet imagesWith(ShownOutcomes outcomes, const core::Evaluation& evaluation) {
    core::ImageSet shown = core::ImageSet::all(evaluation.images().size());
    if (!outcomes.keep) {
        shown = evaluation.expiring();
        shown |= evaluation.archiving();
    }
    if (!outcomes.expire)
        shown -= evaluation.expiring();
    if (!outcomes.archive)
        shown -= evaluation.archiving();
    return shown;
}

core::ImageSet imagesWith(ShownChanges changes, const core::ImageComparison& comparison) {
    core::ImageSet shown(comparison.images(core::Change::Same).size());
    for (const core::Change change : core::changes)
        if (changes.test(static_cast<std::size_t>(change)))
            shown |= comparison.images(change);
    return shown;
}

template <class TextAt>
ImageTextIndex::Texts::Texts(std::size_t count, TextAt textAt) {
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
void ImageTextIndex::Texts::forEachWith(std::string_view word, Visit visit) const {
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

ImageTextIndex::ImageTextIndex(const core::ImageStore& images)
    : m_images(images)
    , m_tags(images.tagNames().size(),
             [&](std::size_t tag) { return images.tagName(static_cast<core::TagIndex>(tag)); })
    , m_digests(images.size(), [&](std::size_t image) {
        return images.digest(static_cast<core::ImageIndex>(image));
    }) {}

core::ImageSet ImageTextIndex::matching(const QString& text) const {
    core::ImageSet images = core::ImageSet::all(m_images.size());
    for (const QString& part : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        std::string word = part.toStdString();
        std::transform(word.begin(), word.end(), word.begin(), lower);
        core::ImageSet withWord(m_images.size());
        m_tags.forEachWith(word, [&](std::size_t tag) {
            for (const core::ImageIndex image :
                 m_images.imagesWithTag(static_cast<core::TagIndex>(tag)))
                withWord.insert(image);
        });
        m_digests.forEachWith(word, [&](std::size_t image) { withWord.insert(image); });
        images &= withWord;
    }
    return images;
}

} // namespace ui
