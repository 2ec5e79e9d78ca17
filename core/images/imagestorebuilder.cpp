// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records come in as columns and go out as columns in push order. On the way each distinct tag is
// named by its place in byte order, and "tags of an image" is turned around into "images with a
// tag".

#include "core/images/imagestorebuilder.h"

#include "core/images/keyedhash.h"
#include "core/policy/assumptions.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core {

std::uint32_t ImageStoreBuilder::Names::indexOf(const std::string& name) {
    if (name.empty())
        return 0;
    const auto next = static_cast<std::uint32_t>(m_indexes.size());
    return m_indexes.try_emplace(name, next).first->second;
}

std::uint32_t ImageStoreBuilder::indexOf(const ImageKind& kind) {
    if (!m_kinds.empty() && m_kinds[m_lastKind] == kind)
        return m_lastKind; // as most are
    const auto next = static_cast<std::uint32_t>(m_kinds.size());
    const auto [place, isNew] = m_kindIndexes.try_emplace(kind, next);
    if (isNew) {
        m_kinds.push_back(kind);
        m_repositoryOfKind.push_back(std::uint64_t{m_registries.indexOf(kind.registryId)} << 32 |
                                     m_repositories.indexOf(kind.repositoryName));
    }
    return m_lastKind = place->second;
}

std::uint32_t ImageStoreBuilder::imageOf(const DigestColumn::Key& digest, std::uint32_t kind) {
    const std::uint64_t repository = m_repositoryOfKind[kind];
    const std::size_t hash = digest.hash() + repository * 0x9e3779b97f4a7c15u;
    return m_byIdentity.findOrKeep(hash, static_cast<std::uint32_t>(m_digests.size()),
                                   [&](std::uint32_t image) {
                                       return m_repositoryOfKind[m_kindOf[image]] == repository &&
                                              m_digests.isEqual(image, digest);
                                   });
}

bool ImageStoreBuilder::addNew(const ImageRecord& record) {
    const std::uint32_t kind = indexOf(record.kind);
    const DigestColumn::Key digest(record.digest);
    const std::uint32_t image = imageOf(digest, kind);
    if (image < m_digests.size())
        return false;
    m_digests.push_back(digest);
    m_times.push_back(record);
    m_sizes.push_back(record.sizeInBytes.value_or(ImageStore::unknownSize));
    m_kindOf.push_back(kind);
    setSubject(image, record.subjectDigest);
    const std::uint32_t firstTag = m_tags.size();
    for (const std::string& tag : record.tags)
        m_tags.add(tag);
    m_tagsOf.push_back({firstTag, m_tags.size()});
    return true;
}

bool ImageStoreBuilder::add(const ImageRecord& record) {
    if (addNew(record))
        return false;
    const std::uint32_t kind = indexOf(record.kind);
    const std::uint32_t image = imageOf(DigestColumn::Key(record.digest), kind);
    for (const std::string& tag : record.tags)
        joinTag(image, tag);
    if (record.pushedAt > m_times.pushedAt(image)) {
        m_times.set(image, record);
        m_sizes[image] = record.sizeInBytes.value_or(ImageStore::unknownSize);
        m_kindOf[image] = kind;
        setSubject(image, record.subjectDigest);
    }
    return true;
}

bool ImageStoreBuilder::isTagOf(std::uint32_t place, std::uint32_t image) const {
    if (place >= m_tagsOf[image].begin && place < m_tagsOf[image].end)
        return true;
    const auto joined =
        std::ranges::lower_bound(m_joined, place, {}, [](const auto& pair) { return pair.second; });
    return joined != m_joined.end() && joined->second == place && joined->first == image;
}

void ImageStoreBuilder::joinTag(std::uint32_t image, std::string_view tag) {
    const auto find = [&](std::string_view text, std::uint32_t place) {
        return m_joinedTags.findOrKeep(
            keyedHash(text) + image * 0x9e3779b97f4a7c15u, place,
            [&](std::uint32_t other) { return m_tags[other] == text && isTagOf(other, image); });
    };
    if (m_joinedImages.insert(image).second)
        for (std::uint32_t own = m_tagsOf[image].begin; own < m_tagsOf[image].end; ++own)
            find(m_tags[own], own);
    const std::uint32_t place = m_tags.size();
    if (find(tag, place) != place)
        return;
    m_joined.emplace_back(image, place);
    m_tags.add(tag);
}

void ImageStoreBuilder::setSubject(std::uint32_t image, const std::string& digest) {
    if (digest.empty())
        m_subjects.erase(image);
    else
        m_subjects[image] = digest;
}

// Place in push order -> image as it came in.
std::vector<std::uint32_t> ImageStoreBuilder::pushOrder() const {
    struct Entry {
        Instant from;
        std::uint32_t image;
    };
    std::vector<Entry> entries(m_digests.size());
    for (std::uint32_t image = 0; image < entries.size(); ++image)
        entries[image] = {m_times.countsFrom(image), image};
    std::sort(entries.begin(), entries.end(), [this](const Entry& left, const Entry& right) {
        if (left.from != right.from)
            return left.from > right.from;
        if (m_digests.isLess(left.image, right.image))
            return assumed::smallerDigestIsNewer; // spec E9
        if (m_digests.isLess(right.image, left.image))
            return !assumed::smallerDigestIsNewer;
        return left.image < right.image;
    });
    std::vector<std::uint32_t> order(entries.size());
    std::ranges::transform(entries, order.begin(), &Entry::image);
    return order;
}

void ImageStoreBuilder::buildTags(ImageStore& store, std::span<const std::uint32_t> order) {
    TagTable::Sorted sorted = m_tags.sorted();
    store.m_tagNames = std::move(sorted.names);
    store.m_holderOffsets.assign(store.m_tagNames.size() + 1, 0);
    store.m_tags.reserve(m_tags.size() + m_joined.size());
    store.m_tagOffsets.reserve(order.size() + 1);
    store.m_tagOffsets.push_back(0);
    std::ranges::stable_sort(m_joined, {}, [](const auto& joined) { return joined.first; });

    std::vector<ImageIndex> lastHolder(store.m_tagNames.size(),
                                       static_cast<ImageIndex>(order.size()));
    const auto add = [&](ImageIndex image, std::uint32_t tag) {
        const TagIndex index = sorted.indexes[tag];
        if (std::exchange(lastHolder[index], image) == image)
            return; // a repeat
        store.m_tags.push_back(index);
        ++store.m_holderOffsets[index + 1];
    };
    for (ImageIndex image = 0; image < order.size(); ++image) {
        const std::uint32_t added = order[image];
        for (std::uint32_t tag = m_tagsOf[added].begin; tag < m_tagsOf[added].end; ++tag)
            add(image, tag);
        for (auto joined = std::ranges::lower_bound(m_joined, added, {},
                                                    [](const auto& pair) { return pair.first; });
             joined != m_joined.end() && joined->first == added; ++joined)
            add(image, joined->second);
        store.m_tagOffsets.push_back(static_cast<std::uint32_t>(store.m_tags.size()));
    }

    std::partial_sum(store.m_holderOffsets.begin(), store.m_holderOffsets.end(),
                     store.m_holderOffsets.begin());
    store.m_holders.resize(store.m_tags.size());
    std::vector<std::uint32_t> next(store.m_holderOffsets); // where a tag's next holder goes
    store.m_untagged = ImageSet(order.size());
    for (ImageIndex image = 0; image < order.size(); ++image) {
        for (const TagIndex tag : store.tags(image))
            store.m_holders[next[tag]++] = image;
        if (store.tags(image).empty())
            store.m_untagged.insert(image);
    }
}

ImageStore ImageStoreBuilder::build() && {
    std::vector<std::uint32_t> order = pushOrder();
    ImageStore store;
    buildTags(store, order);
    store.m_digests = m_digests.inOrder(order);
    store.m_times = m_times.inOrder(order);
    store.m_sizes.reserve(order.size());
    store.m_kindOf.reserve(order.size());
    store.m_archived = ImageSet(order.size());
    for (ImageIndex image = 0; image < order.size(); ++image) {
        const std::uint32_t added = order[image];
        store.m_sizes.push_back(m_sizes[added]);
        store.m_kindOf.push_back(m_kindOf[added]);
        if (m_kinds[m_kindOf[added]].storageClass() == StorageClass::Archive)
            store.m_archived.insert(image);
        if (!m_subjects.empty())
            if (const auto subject = m_subjects.find(added); subject != m_subjects.end())
                store.m_subjects.push_back({image, std::move(subject->second), {}});
    }
    store.m_kinds = std::move(m_kinds);
    store.m_inputOrder = std::move(order);
    link(store);
    return store;
}

} // namespace core
