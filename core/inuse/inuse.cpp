// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/inuse.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

std::vector<std::string> repositoriesOf(const ImageStore& images) {
    std::vector<std::string> names;
    for (ImageIndex image = 0; image < images.size(); ++image) {
        const std::string& name = images.kind(image).repositoryName;
        if (!name.empty() && (names.empty() || names.back() != name))
            names.push_back(name);
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

InUse::InUse(std::shared_ptr<const RunningList> running, const ImageStore& images)
    : m_running(std::move(running))
    , m_images(images.size())
    , m_repositories(repositoriesOf(images)) {
    const std::vector<RunningImage>& references = m_running->images();
    const auto isOfRepository = [&](const ImageReference& reference, ImageIndex image) {
        const std::string& name = images.kind(image).repositoryName;
        return reference.path.empty() || name.empty() || reference.path == name;
    };
    const auto match = [&](std::size_t index, ImageIndex image) {
        if (!isOfRepository(references[index].reference, image))
            return;
        m_images.insert(image);
        m_matches.emplace_back(image, index);
    };

    std::vector<std::pair<std::string_view, std::size_t>> byDigest;
    for (std::size_t index = 0; index < references.size(); ++index) {
        const ImageReference& reference = references[index].reference;
        if (!reference.digest.empty())
            byDigest.emplace_back(reference.digest, index);
        else if (const auto tag = images.tagNames().find(reference.tag))
            for (const ImageIndex image : images.imagesWithTag(*tag))
                match(index, image);
    }
    std::ranges::sort(byDigest);
    for (ImageIndex image = 0; !byDigest.empty() && image < images.size(); ++image) {
        const std::string digest = images.digest(image);
        for (const auto& [named, index] :
             std::ranges::equal_range(byDigest, std::string_view(digest), {},
                                      [](const auto& entry) { return entry.first; }))
            match(index, image);
    }
    std::ranges::sort(m_matches);

    std::vector<bool> isMatched(references.size());
    for (const auto& [image, index] : m_matches)
        isMatched[index] = true;
    for (std::size_t index = 0; index < references.size(); ++index) {
        if (isMatched[index])
            continue;
        if (std::ranges::binary_search(m_repositories, references[index].reference.path))
            m_unmatched.push_back(index);
        else
            ++m_others;
    }
}

std::vector<std::size_t> InUse::runningAs(ImageIndex image) const {
    const auto matches = std::ranges::equal_range(
        m_matches, image, {}, [](const auto& matched) { return matched.first; });
    std::vector<std::size_t> references;
    for (const auto& [matched, index] : matches)
        references.push_back(index);
    return references;
}

ImageSet InUse::lost(const Evaluation& evaluation) const {
    ImageSet lost = evaluation.expiring();
    lost |= evaluation.archiving();
    lost &= m_images;
    return lost;
}

} // namespace core
