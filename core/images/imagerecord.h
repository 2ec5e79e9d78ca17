// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One record of `aws ecr describe-images` (spec section 2).
#pragma once

#include "core/base/instant.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

// What many images of a list have in common; empty where the list does not say.
struct ImageKind {
    std::string manifestMediaType; // an index is known by it (I6)
    std::string artifactMediaType;
    std::string status; // as written: ACTIVE, ARCHIVED, ACTIVATING
    std::string registryId;
    std::string repositoryName;

    auto operator<=>(const ImageKind&) const = default;
};

struct ImageRecord {
    std::string digest;
    std::vector<std::string> tags;
    Instant pushedAt;
    std::optional<std::uint64_t> sizeInBytes;
    std::optional<Instant> lastPulledAt;
    std::optional<Instant> lastArchivedAt;
    std::optional<Instant> lastActivatedAt;
    std::string subjectDigest; // of a referrer (I7)
    ImageKind kind;

    // I4: ARCHIVED is in the archive, everything else in the standard class.
    StorageClass storageClass() const;

    // E5: an image that came back from the archive counts from then.
    Instant countsFrom() const { return lastActivatedAt.value_or(pushedAt); }

    // E4: the last pull; the return from the archive if that is later; else the push.
    Instant pullCountsFrom() const;
};

} // namespace core
