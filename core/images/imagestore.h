// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of one repository, sorted once, in columns. ImageStoreBuilder makes it.
//
//   store.digest(0);     // of the image that counts as the newest
//
// An image is named by its place in push order: newest first by the time that spec E5 gives,
// equal times by digest (spec E9). All columns are in that order.
#pragma once

#include "core/base/instant.h"
#include "core/images/digestcolumn.h"
#include "core/images/imagepairs.h"
#include "core/images/imagerecord.h"
#include "core/images/imageset.h"
#include "core/images/imagetimes.h"
#include "core/images/tagnames.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class ImageStore {
public:
    std::size_t size() const { return m_digests.size(); }

    std::string digest(ImageIndex image) const { return m_digests.at(image); }
    // Whether the digest of `left` comes before that of `right`, without making texts of them.
    bool hasLesserDigest(ImageIndex left, ImageIndex right) const {
        return m_digests.isLess(left, right);
    }
    // In the order of the list.
    std::span<const TagIndex> tags(ImageIndex image) const;
    Instant pushedAt(ImageIndex image) const { return m_times.pushedAt(image); }
    // What sorting and push age count from: the push, or the return from the archive (E5).
    Instant countsFrom(ImageIndex image) const { return m_times.countsFrom(image); }
    // What pull age counts from (E4).
    Instant pullCountsFrom(ImageIndex image) const { return m_times.pullCountsFrom(image); }
    // What age in the archive counts from; nothing where the list does not say (E4).
    std::optional<Instant> archivedAt(ImageIndex image) const { return m_times.archivedAt(image); }
    std::optional<Instant> lastPulledAt(ImageIndex image) const { return m_times.pulledAt(image); }
    std::optional<std::uint64_t> sizeInBytes(ImageIndex image) const {
        if (m_sizes[image] == unknownSize)
            return {};
        return m_sizes[image];
    }
    StorageClass storageClass(ImageIndex image) const;
    // The media types and names that the list gave; empty where it gave none (I6, I7).
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

    const TagNames& tagNames() const { return m_tagNames; }
    std::string_view tagName(TagIndex tag) const { return m_tagNames[tag]; }
    std::span<const ImageIndex> imagesWithTag(TagIndex tag) const;

    const ImageSet& untagged() const { return m_untagged; }
    const ImageSet& archived() const { return m_archived; }

    // The first place whose countsFrom is more than `age` before `now` (spec E4: exactly that
    // age is not older); size() where there is none.
    std::size_t firstOlderThan(std::chrono::days age, Instant now) const;

    // Of images of several repositories that share it, the newest.
    std::optional<ImageIndex> findDigest(std::string_view digest) const;
    // Of images that share it, the newest.
    std::optional<ImageIndex> findTag(std::string_view tag) const;

private:
    friend class ImageStoreBuilder;

    static constexpr std::uint64_t unknownSize = UINT64_MAX;

    struct Subject {
        ImageIndex referrer;
        std::string digest;
        std::optional<ImageIndex> image;
    };
    const Subject* findSubject(ImageIndex referrer) const;

    DigestColumn m_digests;
    ImageTimesColumn m_times;
    std::vector<std::uint64_t> m_sizes; // unknownSize where the list does not say
    std::vector<std::uint32_t> m_inputOrder;
    std::vector<Subject> m_subjects; // of referrers only, in push order of these
    std::vector<ImageKind> m_kinds;  // distinct ones
    std::vector<std::uint32_t> m_kindOf;
    std::vector<std::uint32_t> m_tagOffsets; // size() + 1
    std::vector<TagIndex> m_tags;
    TagNames m_tagNames;
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

} // namespace core
