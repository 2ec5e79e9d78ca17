// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordreading.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace test {

namespace {

using Json = nlohmann::json;

// The member in camel or Pascal case; null where there is none.
Json member(const Json& object, std::string name) {
    if (!object.contains(name))
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return object.contains(name) ? object.at(name) : Json();
}

std::optional<core::Instant> timeOf(const Json& written) {
    if (written.is_null())
        return std::nullopt;
    const auto time =
        core::parseInstant(written.is_string() ? written.get<std::string>() : written.dump());
    if (!time)
        throw std::runtime_error(written.dump() + " is no time");
    return *time;
}

core::ImageRecord recordFrom(const Json& object) {
    core::ImageRecord record;
    record.digest = member(object, "imageDigest").get<std::string>();
    if (const Json tags = member(object, "imageTags"); !tags.is_null())
        record.tags = tags.get<std::vector<std::string>>();
    record.pushedAt = timeOf(member(object, "imagePushedAt")).value();
    record.lastPulledAt = timeOf(member(object, "lastRecordedPullTime"));
    record.lastArchivedAt = timeOf(member(object, "lastArchivedAt"));
    record.lastActivatedAt = timeOf(member(object, "lastActivatedAt"));
    if (const Json size = member(object, "imageSizeInBytes"); !size.is_null())
        record.sizeInBytes = size.get<std::uint64_t>();
    if (const Json status = member(object, "imageStatus"); !status.is_null())
        record.kind.status = status.get<std::string>();
    if (const Json subject = member(object, "subjectManifestDigest"); !subject.is_null())
        record.subjectDigest = subject.get<std::string>();
    return record;
}

void join(core::ImageRecord& image, core::ImageRecord record) {
    if (record.pushedAt > image.pushedAt)
        std::swap(image, record);
    for (const std::string& tag : record.tags)
        if (std::ranges::find(image.tags, tag) == image.tags.end())
            image.tags.push_back(tag);
}

void add(std::vector<core::ImageRecord>& images, core::ImageRecord record) {
    const auto same = std::ranges::find(images, record.digest, &core::ImageRecord::digest);
    if (same == images.end())
        images.push_back(std::move(record));
    else
        join(*same, std::move(record));
}

// The documents that stand behind one another.
std::vector<Json> documentsIn(const std::string& text) {
    std::vector<Json> documents;
    std::istringstream source(text);
    while (source >> std::ws && source.peek() != std::istringstream::traits_type::eof())
        source >> documents.emplace_back();
    return documents;
}

bool hasManifests(const Json& document) {
    return document.is_object() && !member(document, "images").is_null();
}

} // namespace

std::vector<core::ImageRecord> recordsIn(const std::string& text) {
    std::vector<core::ImageRecord> images;
    for (const Json& document : documentsIn(text)) {
        if (hasManifests(document))
            continue;
        const Json list = document.is_array() ? document : member(document, "imageDetails");
        if (list.is_null())
            add(images, recordFrom(document));
        for (const Json& object : list)
            add(images, recordFrom(object));
    }
    return images;
}

std::vector<Index> indexesIn(const std::string& text) {
    std::vector<Index> indexes;
    for (const Json& document : documentsIn(text)) {
        if (!hasManifests(document))
            continue;
        for (const Json& image : member(document, "images")) {
            const Json manifest = Json::parse(member(image, "imageManifest").get<std::string>());
            Index index{member(member(image, "imageId"), "imageDigest").get<std::string>(), {}};
            for (const Json& child : member(manifest, "manifests"))
                index.children.push_back(child.at("digest").get<std::string>());
            if (!index.children.empty())
                indexes.push_back(std::move(index));
        }
    }
    return indexes;
}

} // namespace test
