// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of one repository, sorted once, in columns.
//
//   ImageStoreBuilder builder;
//   builder.add(std::move(record), index);
//   const ImageStore store = std::move(builder).build();
//   store.digest(0);     // of the image that counts as the newest
//
// An image is named by its place in push order: newest first by the time that spec E5 gives,
// equal times by digest (spec E9). All columns are in that order.
//
// Of an index the list says no more than its media type; what it contains is told apart
// (ImageStoreBuilder::addIndex).
#pragma once

#include "core/base/instant.h"
#include "core/base/message.h"
#include "core/images/imagepairs.h"
#include "core/images/imagerecord.h"
#include "core/images/imageset.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

using TagIndex = std::uint32_t;

class ImageStore {
public:
    std::size_t size() const { return m_digests.size(); }

    std::string_view digest(ImageIndex image) const { return m_digests[image]; }
    // In the order of the list.
    std::span<const TagIndex> tags(ImageIndex image) const;
    Instant pushedAt(ImageIndex image) const { return m_pushedAt[image]; }
    // What sorting and push age count from: the push, or the return from the archive (E5).
    Instant countsFrom(ImageIndex image) const { return m_countsFrom[image]; }
    // What pull age counts from (E4).
    Instant pullCountsFrom(ImageIndex image) const { return m_pullCountsFrom[image]; }
    // What age in the archive counts from; nothing where the list does not say (E4).
    std::optional<Instant> archivedAt(ImageIndex image) const { return known(m_archivedAt[image]); }
    std::optional<Instant> lastPulledAt(ImageIndex image) const {
        return known(m_lastPulledAt[image]);
    }
    std::optional<std::uint64_t> sizeInBytes(ImageIndex image) const {
        if (m_sizes[image] == unknownSize)
            return {};
        return m_sizes[image];
    }
    StorageClass storageClass(ImageIndex image) const;
    // The media types, subject and names that the list gave; empty where it gave none (I6, I7).
    const ImageKind& kind(ImageIndex image) const { return m_kinds[m_kindOf[image]]; }
    std::string_view subjectDigest(ImageIndex image) const;
    // The image that a referrer refers to; nothing where it is not in the repository (E11).
    std::optional<ImageIndex> subject(ImageIndex image) const;

    // The indexes of the repository that contain the image, newest first (E10); none where no
    // index is known to.
    std::span<const ImageIndex> indexesOf(ImageIndex image) const { return m_indexesOf.of(image); }
    // All images that some index of the repository contains.
    const ImageSet& indexChildren() const { return m_indexChildren; }
    // The other way round: referrers().of(x) are the images whose subject is x.
    const ImagePairs& referrers() const { return m_referrersOf; }

    // Place of the image's record among those that were read: the order of the input.
    std::uint32_t inputOrder(ImageIndex image) const { return m_inputOrder[image]; }

    // All distinct tags, sorted by their bytes; a tag's index is its place here.
    std::span<const std::string> tagNames() const { return m_tagNames; }
    std::string_view tagName(TagIndex tag) const { return m_tagNames[tag]; }
    std::span<const ImageIndex> imagesWithTag(TagIndex tag) const;

    const ImageSet& untagged() const { return m_untagged; }
    const ImageSet& archived() const { return m_archived; }

    // The first place whose countsFrom is more than `age` before `now` (spec E4: exactly that
    // age is not older); size() where there is none.
    std::size_t firstOlderThan(std::chrono::days age, Instant now) const;

    // Of images of several repositories that share it, the newest.
    std::optional<ImageIndex> findDigest(std::string_view digest) const;
    std::optional<ImageIndex> findTag(std::string_view tag) const;

private:
    friend class ImageStoreBuilder;

    std::vector<std::string> m_digests;
    std::vector<Instant> m_pushedAt;
    std::vector<Instant> m_countsFrom;
    std::vector<Instant> m_pullCountsFrom;
    static constexpr Instant unknownTime = Instant::min();
    static constexpr std::uint64_t unknownSize = UINT64_MAX;

    struct Subject {
        ImageIndex referrer;
        std::string digest;
        std::optional<ImageIndex> image;
    };
    const Subject* findSubject(ImageIndex referrer) const;

    static std::optional<Instant> known(Instant time) {
        return time == unknownTime ? std::nullopt : std::optional(time);
    }

    std::vector<Instant> m_archivedAt;   // unknownTime where the list does not say
    std::vector<Instant> m_lastPulledAt; // likewise
    std::vector<std::uint64_t> m_sizes;  // unknownSize where the list does not say
    std::vector<std::uint32_t> m_inputOrder;
    std::vector<Subject> m_subjects; // of referrers only, in push order of these
    std::vector<ImageKind> m_kinds;  // distinct ones
    std::vector<std::uint32_t> m_kindOf;
    std::vector<std::uint32_t> m_tagOffsets; // size() + 1
    std::vector<TagIndex> m_tags;
    std::vector<std::string> m_tagNames;
    std::vector<std::uint32_t> m_holderOffsets; // tagNames().size() + 1
    std::vector<ImageIndex> m_holders;
    ImageSet m_untagged;
    ImageSet m_archived;
    ImagePairs m_indexesOf;
    ImageSet m_indexChildren;
    ImagePairs m_referrersOf;
};

// A time is more than `age` before `now` (spec E4) when it is before this instant. The earliest
// instant there is, which nothing is before, where the age reaches further back than time does.
Instant oldestOfAge(std::chrono::days age, Instant now);

// The first 12 characters of the hash: enough to tell images apart.
std::string_view shortDigest(std::string_view digest);

// Collects records and makes one image of those that share repository and digest (spec I3).
class ImageStoreBuilder {
public:
    // Adds an image or joins it to one that is there: tags joined, of the rest that with the
    // later push time kept. True when it was joined.
    bool add(ImageRecord record);

    // Tells what an index contains, whether it comes before its images or after them, and whether
    // they come at all: the digests of the images that its manifest lists, of the same repository
    // (spec I6, E10). What is told of one index twice is joined.
    void addIndex(std::string digest, std::vector<std::string> children);

    // Images so far.
    std::size_t size() const { return m_records.size(); }

    ImageStore build() &&;

private:
    // A record whose kind is told apart from the others' once, to keep memory small.
    struct Slim {
        std::string digest;
        std::vector<std::string> tags;
        Instant pushedAt;
        std::optional<Instant> lastPulledAt;
        std::optional<Instant> lastArchivedAt;
        Instant countsFrom;
        Instant pullCountsFrom;
        std::uint64_t size;
        std::string subject;
        std::uint32_t kind;
        bool isArchived;
    };

    std::uint32_t indexOf(ImageKind kind);
    // Finds out which images of the store belong together.
    void link(ImageStore& store) const;

    std::vector<Slim> m_records;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_indexes; // and their children
    std::vector<ImageKind> m_kinds;
    std::map<ImageKind, std::uint32_t> m_kindIndexes;
    std::unordered_map<std::string, std::size_t> m_byIdentity; // registry, repository, digest
};

} // namespace core
