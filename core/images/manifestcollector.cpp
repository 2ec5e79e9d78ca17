// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/manifestcollector.h"

#include "core/base/utf8.h"
#include "core/images/indexmanifest.h"

#include <utility>

namespace core {

namespace {

constexpr std::size_t inList = 1;
constexpr std::size_t inEntry = 2;
constexpr std::size_t inImageId = 3;

} // namespace

ManifestCollector::ManifestCollector(TellIndex tellIndex, TellLeftOut tellLeftOut)
    : m_tellIndex(std::move(tellIndex))
    , m_tellLeftOut(std::move(tellLeftOut)) {}

void ManifestCollector::beginObject(TextPlace place) {
    if (m_depth == inList)
        m_entry = {place, {}, {}, {}};
    if (m_depth == inEntry)
        m_isInImageId = m_field == ImageField::ImageId;
    ++m_depth;
}

void ManifestCollector::endObject() {
    --m_depth;
    if (m_depth == inEntry)
        m_isInImageId = false;
    if (m_depth == inList)
        endEntry();
}

void ManifestCollector::beginArray(TextPlace place) {
    otherValue(place);
    ++m_depth;
}

void ManifestCollector::text(std::string& value, TextPlace place) {
    if (m_depth == inImageId && m_isInImageId && m_field == ImageField::Digest)
        m_entry.digest = std::move(value);
    else if (m_depth == inEntry && m_field == ImageField::ManifestMediaType)
        m_entry.mediaType = std::move(value);
    else if (m_depth == inEntry && m_field == ImageField::Manifest)
        m_entry.manifest = std::move(value);
    else
        otherValue(place);
}

void ManifestCollector::otherValue(TextPlace place) {
    if (m_depth != inList)
        return;
    ++m_entries;
    leaveOut(place, TAGWARDEN_TEXT("The %o1 manifest is left out: it is no object"), {});
}

void ManifestCollector::endEntry() {
    ++m_entries;
    if (m_entry.digest.empty() || m_entry.manifest.empty()) {
        const ImageField missing =
            m_entry.digest.empty() ? ImageField::Digest : ImageField::Manifest;
        leaveOut(m_entry.place, TAGWARDEN_TEXT("The %o1 manifest is left out: it has no `%2`"),
                 {nameOf(missing)});
        return;
    }
    auto children = childrenInManifest(m_entry.manifest, m_entry.mediaType);
    if (!children)
        leaveOut(m_entry.place,
                 TAGWARDEN_TEXT("The %o1 manifest is left out: the `imageManifest` of `%2` is not "
                                "the JSON of a manifest"),
                 {excerpt(m_entry.digest, 80)});
    else if (!children->empty())
        m_tellIndex(std::move(m_entry.digest), std::move(*children));
}

void ManifestCollector::leaveOut(TextPlace place, std::string_view sentence,
                                 std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), std::to_string(m_entries));
    m_tellLeftOut(m_entries - 1, place, {sentence, std::move(arguments)});
}

} // namespace core
