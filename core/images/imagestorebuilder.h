// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collects records and makes one image of those that share repository and digest (spec I3).
//
//   ImageStoreBuilder builder;
//   builder.add(record);
//   builder.addIndex("sha256:…", {"sha256:…", "sha256:…"});
//   const ImageStore store = std::move(builder).build();
#pragma once

#include "core/images/digestcolumn.h"
#include "core/images/hashindex.h"
#include "core/images/imagerecord.h"
#include "core/images/imagestore.h"
#include "core/images/imagetimes.h"
#include "core/images/tagnames.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace core {

class ImageStoreBuilder {
public:
    // Adds an image or joins it to one that is there: tags joined, of the rest that with the
    // later push time kept. A record that names no registry or no repository is of the one that
    // is named first. True when it was joined.
    bool add(const ImageRecord& record);
    // Adds an image unless it would be joined to one that is there. True when it was added.
    bool addNew(const ImageRecord& record);

    // Tells what an index contains, whether it comes before its images or after them, and whether
    // they come at all: the digests of the images that its manifest lists, of the same repository
    // (spec I6, E10). What is told of one index twice is joined.
    void addIndex(std::string digest, std::vector<std::string> children);

    ImageStore build() &&;

private:
    // Names as numbers, in order of appearance; no name is the first one.
    class Names {
    public:
        std::uint32_t indexOf(const std::string& name);

    private:
        std::map<std::string, std::uint32_t, std::less<>> m_indexes;
    };

    std::uint32_t indexOf(const ImageKind& kind);
    // The image of the digest, which is new when it is as many as there are images.
    std::uint32_t imageOf(const DigestColumn::Key& digest, std::uint32_t kind);
    void setSubject(std::uint32_t image, const std::string& digest);
    // Adds a tag of a record that was joined unless the image has it.
    void joinTag(std::uint32_t image, std::string_view tag);
    // The image of a tag by its place in the table, of one that is joined or was before.
    bool isTagOf(std::uint32_t place, std::uint32_t image) const;

    std::vector<std::uint32_t> pushOrder() const;
    void buildTags(ImageStore& store, std::span<const std::uint32_t> order);
    // Finds out which images of the store belong together.
    void link(ImageStore& store) const;

    // By image, in order of appearance.
    DigestColumn m_digests;
    ImageTimesColumn m_times;
    std::vector<std::uint64_t> m_sizes;
    std::vector<std::uint32_t> m_kindOf;
    struct TagRange {
        std::uint32_t begin;
        std::uint32_t end; // this one no more
    };
    std::vector<TagRange> m_tagsOf; // in the table
    std::map<std::uint32_t, std::string> m_subjects;

    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_joined; // image and tag in the table
    TagTable m_tags;
    HashIndex m_joinedTags; // places of all tags of the images in m_joinedImages
    std::unordered_set<std::uint32_t> m_joinedImages;

    std::vector<ImageKind> m_kinds; // distinct ones
    std::uint32_t m_lastKind = 0;
    std::map<ImageKind, std::uint32_t> m_kindIndexes;
    std::vector<std::uint64_t> m_repositoryOfKind;
    Names m_registries;
    Names m_repositories;
    HashIndex m_byIdentity; // images by repository and digest

    std::vector<std::pair<std::string, std::vector<std::string>>> m_indexes; // and their children
};

} // namespace core
