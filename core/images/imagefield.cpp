// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/imagefield.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace core {

namespace {

struct FieldName {
    std::string_view name; // in camel case
    ImageField field;
};

// By their sizes, which tell most of them apart: a list asks a million times.
constexpr auto fieldNames = [] {
    std::array names{
        FieldName{"imageDetails", ImageField::Details},
        FieldName{"imageDigest", ImageField::Digest},
        FieldName{"imageTags", ImageField::Tags},
        FieldName{"imageSizeInBytes", ImageField::Size},
        FieldName{"imagePushedAt", ImageField::PushedAt},
        FieldName{"lastRecordedPullTime", ImageField::LastPulledAt},
        FieldName{"lastArchivedAt", ImageField::LastArchivedAt},
        FieldName{"lastActivatedAt", ImageField::LastActivatedAt},
        FieldName{"imageStatus", ImageField::Status},
        FieldName{"imageManifestMediaType", ImageField::ManifestMediaType},
        FieldName{"artifactMediaType", ImageField::ArtifactMediaType},
        FieldName{"subjectManifestDigest", ImageField::Subject},
        FieldName{"registryId", ImageField::RegistryId},
        FieldName{"repositoryName", ImageField::RepositoryName},
        FieldName{"images", ImageField::Images},
        FieldName{"imageId", ImageField::ImageId},
        FieldName{"imageManifest", ImageField::Manifest},
    };
    std::ranges::sort(names, {}, [](const FieldName& name) { return name.name.size(); });
    return names;
}();

constexpr std::size_t longestName = fieldNames.back().name.size();

// The first name of each size, or of the next larger one.
constexpr auto firstOfSize = [] {
    std::array<std::size_t, longestName + 2> first{};
    for (std::size_t size = 0; size < first.size(); ++size)
        while (first[size] < fieldNames.size() && fieldNames[first[size]].name.size() < size)
            ++first[size];
    return first;
}();

} // namespace

bool isKey(std::string_view key, std::string_view camelCase) {
    if (key.size() != camelCase.size())
        return false;
    const char first = camelCase.front();
    return (key.front() == first || key.front() == first - 'a' + 'A') &&
           key.substr(1) == camelCase.substr(1);
}

ImageField fieldWithKey(std::string_view key) {
    if (key.size() >= firstOfSize.size() - 1)
        return ImageField::None;
    for (std::size_t i = firstOfSize[key.size()]; i < firstOfSize[key.size() + 1]; ++i)
        if (isKey(key, fieldNames[i].name))
            return fieldNames[i].field;
    return ImageField::None;
}

std::string nameOf(ImageField field) {
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(),
                                    [field](const FieldName& f) { return f.field == field; });
    return found == fieldNames.end() ? std::string() : std::string(found->name);
}

bool isTime(ImageField field) {
    return field == ImageField::PushedAt || field == ImageField::LastPulledAt ||
           field == ImageField::LastArchivedAt || field == ImageField::LastActivatedAt;
}

void setTime(ImageRecord& record, ImageField field, Instant time) {
    assert(isTime(field));
    if (field == ImageField::PushedAt)
        record.pushedAt = time;
    else if (field == ImageField::LastPulledAt)
        record.lastPulledAt = time;
    else if (field == ImageField::LastArchivedAt)
        record.lastArchivedAt = time;
    else
        record.lastActivatedAt = time;
}

std::string* textOf(ImageRecord& record, ImageField field) {
    switch (field) {
    case ImageField::Digest:
        return &record.digest;
    case ImageField::Status:
        return &record.kind.status;
    case ImageField::ManifestMediaType:
        return &record.kind.manifestMediaType;
    case ImageField::ArtifactMediaType:
        return &record.kind.artifactMediaType;
    case ImageField::Subject:
        return &record.subjectDigest;
    case ImageField::RegistryId:
        return &record.kind.registryId;
    case ImageField::RepositoryName:
        return &record.kind.repositoryName;
    default:
        return nullptr;
    }
}

} // namespace core
