// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The members of a record of `describe-images`, or of a manifest in `batch-get-image`, that we
// keep, and their names.
//
//   fieldWithKey("ImagePushedAt");    // ImageField::PushedAt
#pragma once

#include "core/images/imagerecord.h"

#include <string>
#include <string_view>

namespace core {

enum class ImageField {
    None,    // any other
    Details, // the list of records
    Digest,
    Tags,
    Size,
    PushedAt,
    LastPulledAt,
    LastArchivedAt,
    LastActivatedAt,
    Status,
    ManifestMediaType,
    ArtifactMediaType,
    Subject,
    RegistryId,
    RepositoryName,
    // Of `batch-get-image`:
    Images, // the list of manifests
    ImageId,
    Manifest,
};

// Keys come in camel or Pascal case (spec I2).
bool isKey(std::string_view key, std::string_view camelCase);

ImageField fieldWithKey(std::string_view key);

// In camel case; empty for None.
std::string nameOf(ImageField field);

bool isTime(ImageField field);

// Takes a field that is a time.
void setTime(ImageRecord& record, ImageField field, Instant time);

// Where the record keeps the field; nullptr when that is no text.
std::string* textOf(ImageRecord& record, ImageField field);

} // namespace core
