// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns are made in three steps: sort the records, name each distinct tag by its place in byte
// order, and turn "tags of an image" around into "images with a tag".

#include "core/images/imagestore.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace core {

bool ImageStoreBuilder::add(ImageRecord record) {
    std::string identity =
        record.kind.registryId + '\n' + record.kind.repositoryName + '\n' + record.digest;
    const auto [place, isNew] = m_byIdentity.try_emplace(std::move(identity), m_records.size());

    std::vector<std::string> tags; // repeats are dropped in build()
    if (!isNew)
        tags = std::move(m_records[place->second].tags);
    tags.insert(tags.end(), std::make_move_iterator(record.tags.begin()),
                std::make_move_iterator(record.tags.end()));

    if (!isNew && record.pushedAt <= m_records[place->second].pushedAt) {
        m_records[place->second].tags = std::move(tags);
        return true;
    }
    const Instant countsFrom = record.countsFrom();
    const Instant pullCountsFrom = record.pullCountsFrom();
    const bool isArchived = record.storageClass() == StorageClass::Archive;
    Slim slim{
        .digest = std::move(record.digest),
        .tags = std::move(tags),
        .pushedAt = record.pushedAt,
        .lastPulledAt = record.lastPulledAt,
        .lastArchivedAt = record.lastArchivedAt,
        .countsFrom = countsFrom,
        .pullCountsFrom = pullCountsFrom,
        .size = record.sizeInBytes.value_or(ImageStore::unknownSize),
        .subject = std::move(record.subjectDigest),
        .kind = indexOf(std::move(record.kind)),
        .isArchived = isArchived,
    };
    if (isNew)
        m_records.push_back(std::move(slim));
    else
        m_records[place->second] = std::move(slim);
    return !isNew;
}

std::uint32_t ImageStoreBuilder::indexOf(ImageKind kind) {
    const auto [place, isNew] =
        m_kindIndexes.try_emplace(std::move(kind), static_cast<std::uint32_t>(m_kinds.size()));
    if (isNew)
        m_kinds.push_back(place->first);
    return place->second;
}

ImageStore ImageStoreBuilder::build() && {
    const std::size_t size = m_records.size();
    std::vector<std::uint32_t> order(size); // place in push order -> record
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        const Slim& left = m_records[a];
        const Slim& right = m_records[b];
        if (left.countsFrom != right.countsFrom)
            return left.countsFrom > right.countsFrom;
        return std::tie(left.digest, a) < std::tie(right.digest, b); // spec E9
    });

    ImageStore store;
    const auto column = [&](auto& values, auto value) {
        values.reserve(size);
        for (const std::uint32_t record : order)
            values.push_back(value(m_records[record]));
    };
    for (const Slim& record : m_records)
        store.m_tagNames.insert(store.m_tagNames.end(), record.tags.begin(), record.tags.end());
    std::sort(store.m_tagNames.begin(), store.m_tagNames.end());
    store.m_tagNames.erase(std::unique(store.m_tagNames.begin(), store.m_tagNames.end()),
                           store.m_tagNames.end());
    store.m_tagNames.shrink_to_fit();

    store.m_holderOffsets.assign(store.m_tagNames.size() + 1, 0);
    store.m_tagOffsets.reserve(size + 1);
    store.m_tagOffsets.push_back(0);
    std::vector<ImageIndex> lastHolder(store.m_tagNames.size(), static_cast<ImageIndex>(size));
    for (ImageIndex image = 0; image < size; ++image) {
        for (const std::string& tag : m_records[order[image]].tags) {
            const auto name =
                std::lower_bound(store.m_tagNames.begin(), store.m_tagNames.end(), tag);
            const auto index = static_cast<TagIndex>(name - store.m_tagNames.begin());
            if (std::exchange(lastHolder[index], image) == image)
                continue; // a repeat
            store.m_tags.push_back(index);
            ++store.m_holderOffsets[index + 1];
        }
        store.m_tagOffsets.push_back(static_cast<std::uint32_t>(store.m_tags.size()));
    }
    std::partial_sum(store.m_holderOffsets.begin(), store.m_holderOffsets.end(),
                     store.m_holderOffsets.begin());
    store.m_holders.resize(store.m_tags.size());
    std::vector<std::uint32_t> next(store.m_holderOffsets); // where a tag's next holder goes
    store.m_untagged = ImageSet(size);
    store.m_archived = ImageSet(size);
    for (ImageIndex image = 0; image < size; ++image) {
        for (const TagIndex tag : store.tags(image))
            store.m_holders[next[tag]++] = image;
        if (store.tags(image).empty())
            store.m_untagged.insert(image);
        if (m_records[order[image]].isArchived)
            store.m_archived.insert(image);
    }

    column(store.m_digests, [](Slim& record) { return std::move(record.digest); });
    column(store.m_pushedAt, [](const Slim& record) { return record.pushedAt; });
    column(store.m_countsFrom, [](const Slim& record) { return record.countsFrom; });
    column(store.m_pullCountsFrom, [](const Slim& record) { return record.pullCountsFrom; });
    column(store.m_archivedAt, [](const Slim& record) {
        return record.lastArchivedAt.value_or(ImageStore::unknownTime);
    });
    column(store.m_lastPulledAt, [](const Slim& record) {
        return record.lastPulledAt.value_or(ImageStore::unknownTime);
    });
    column(store.m_sizes, [](const Slim& record) { return record.size; });
    for (ImageIndex image = 0; image < size; ++image)
        if (std::string& subject = m_records[order[image]].subject; !subject.empty())
            store.m_subjects.push_back({image, std::move(subject), {}});
    column(store.m_kindOf, [](const Slim& record) { return record.kind; });
    store.m_kinds = std::move(m_kinds);
    store.m_inputOrder = std::move(order);
    link(store);
    return store;
}

} // namespace core
