// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One record of `aws ecr describe-images` (spec section 2).
#pragma once

#include "core/images/imagetimes.h"
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

    // I4: ARCHIVED is in the archive, everything else in the standard class.
    StorageClass storageClass() const {
        return status == "ARCHIVED" ? StorageClass::Archive : StorageClass::Standard;
    }

    auto operator<=>(const ImageKind&) const = default;
};

struct ImageRecord : ImageTimes {
    // No image of a container is larger than 16 TiB, and the sum over all images of a list fits.
    static constexpr std::uint64_t largestSize = std::uint64_t{1} << 44;

    std::string digest;
    std::vector<std::string> tags;
    std::optional<std::uint64_t> sizeInBytes;
    std::string subjectDigest; // of a referrer (I7)
    ImageKind kind;

    StorageClass storageClass() const { return kind.storageClass(); }
};

} // namespace core
