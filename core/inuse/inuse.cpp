// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/inuse.h"

#include <algorithm>
#include <compare>
#include <set>
#include <span>
#include <string_view>
#include <utility>

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

// A reference by what it names: a tag or a digest, and of which repository.
struct Named {
    std::string_view name;
    std::string_view path;
    std::size_t reference;

    auto operator<=>(const Named&) const = default;
};
using NamedRange = std::span<const Named>;

NamedRange withName(NamedRange all, std::string_view name) {
    return NamedRange(std::ranges::lower_bound(all, name, {}, &Named::name),
                      std::ranges::upper_bound(all, name, {}, &Named::name));
}

NamedRange withPath(NamedRange ofOneName, std::string_view path) {
    return NamedRange(std::ranges::lower_bound(ofOneName, path, {}, &Named::path),
                      std::ranges::upper_bound(ofOneName, path, {}, &Named::path));
}

} // namespace

// So many references may name one image, and so many images have one tag, that no pair of them is
// looked at in vain: references stand sorted, and of those that name an image some are kept.
InUse::InUse(std::shared_ptr<const RunningList> running, const ImageStore& images)
    : m_running(std::move(running))
    , m_images(images.size())
    , m_repositories(repositoriesOf(images)) {
    const std::vector<RunningImage>& references = m_running->images();
    std::vector<Named> byTag, byDigest;
    for (std::size_t index = 0; index < references.size(); ++index) {
        const auto& [path, tag, digest] = references[index].reference;
        if (digest.empty())
            byTag.push_back({tag, path, index});
        else
            byDigest.push_back({digest, path, index});
    }
    std::ranges::sort(byTag);
    std::ranges::sort(byDigest);

    std::vector<bool> isMatched(references.size());
    std::set<std::pair<const Named*, std::size_t>> known; // ranges all of which are matched
    const auto take = [&](ImageIndex image, NamedRange named) {
        if (named.empty())
            return;
        m_images.insert(image);
        for (const Named& each : named.first(std::min(named.size(), mostReferences)))
            m_matches.emplace_back(image, each.reference);
        if (known.emplace(named.data(), named.size()).second)
            for (const Named& each : named)
                isMatched[each.reference] = true;
    };
    const auto match = [&](ImageIndex image, NamedRange ofItsName) {
        const std::string& repository = images.kind(image).repositoryName;
        if (repository.empty()) {
            take(image, ofItsName);
        } else {
            take(image, withPath(ofItsName, repository));
            take(image, withPath(ofItsName, {})); // a digest alone
        }
    };
    for (NamedRange rest = byTag; !rest.empty();) {
        const NamedRange named = withName(rest, rest.front().name);
        if (const auto tag = images.tagNames().find(named.front().name))
            for (const ImageIndex image : images.imagesWithTag(*tag))
                match(image, named);
        rest = rest.subspan(named.size());
    }
    for (ImageIndex image = 0; !byDigest.empty() && image < images.size(); ++image)
        match(image, withName(byDigest, images.digest(image)));
    std::ranges::sort(m_matches);

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
    std::vector<std::size_t> references;
    for (auto match = std::ranges::lower_bound(m_matches, std::pair(image, std::size_t{0}));
         match != m_matches.end() && match->first == image; ++match)
        references.push_back(match->second);
    return references;
}

ImageSet InUse::lost(const Evaluation& evaluation) const {
    ImageSet lost = evaluation.expiring();
    lost |= evaluation.archiving();
    lost &= m_images;
    return lost;
}

} // namespace core
