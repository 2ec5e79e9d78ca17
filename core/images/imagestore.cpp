// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/imagestore.h"

#include "core/base/partitionpoint.h"

#include <algorithm>

namespace core {

namespace {

template <class T>
std::span<const T> slice(const std::vector<T>& values, const std::vector<std::uint32_t>& offsets,
                         std::size_t index) {
    return std::span(values).subspan(offsets[index], offsets[index + 1] - offsets[index]);
}

} // namespace

std::span<const TagIndex> ImageStore::tags(ImageIndex image) const {
    return slice(m_tags, m_tagOffsets, image);
}

std::span<const ImageIndex> ImageStore::imagesWithTag(TagIndex tag) const {
    return slice(m_holders, m_holderOffsets, tag);
}

StorageClass ImageStore::storageClass(ImageIndex image) const {
    return m_archived.contains(image) ? StorageClass::Archive : StorageClass::Standard;
}

const ImageStore::Subject* ImageStore::findSubject(ImageIndex referrer) const {
    const auto found = std::ranges::lower_bound(m_subjects, referrer, {}, &Subject::referrer);
    return found != m_subjects.end() && found->referrer == referrer ? &*found : nullptr;
}

std::string_view ImageStore::subjectDigest(ImageIndex image) const {
    const Subject* subject = findSubject(image);
    return subject ? std::string_view(subject->digest) : std::string_view();
}

std::optional<ImageIndex> ImageStore::subject(ImageIndex image) const {
    const Subject* subject = findSubject(image);
    return subject ? subject->image : std::nullopt;
}

std::size_t ImageStore::firstOlderThan(std::chrono::days age, Instant now) const {
    const Instant oldest = oldestOfAge(age, now);
    return firstNot(size(), [&](std::size_t image) { return m_times.countsFrom(image) >= oldest; });
}

std::optional<ImageIndex> ImageStore::findDigest(std::string_view digest) const {
    if (const auto found = m_digests.find(DigestColumn::Key(digest)))
        return static_cast<ImageIndex>(*found);
    return {};
}

std::optional<ImageIndex> ImageStore::findTag(std::string_view tag) const {
    if (const auto found = m_tagNames.find(tag))
        return imagesWithTag(*found).front();
    return {};
}

std::string_view shortDigest(std::string_view digest) {
    const std::size_t colon = digest.find(':');
    return digest.substr(colon == std::string_view::npos ? 0 : colon + 1, 12);
}

Instant oldestOfAge(std::chrono::days age, Instant now) {
    // In whole days first: an age of a few hundred years does not fit nanoseconds.
    using std::chrono::days;
    const days reach = std::chrono::floor<days>(now) - std::chrono::ceil<days>(Instant::min());
    return age <= reach ? now - age : Instant::min();
}

} // namespace core
