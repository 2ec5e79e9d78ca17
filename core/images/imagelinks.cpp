// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What images say of one another they say by digest. Only what is there and in the same
// repository is linked, so digests of other images, an index that names itself and a referrer of
// itself come to nothing.

#include "core/images/imagestorebuilder.h"
#include "core/policy/assumptions.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

using Pairs = std::vector<std::pair<ImageIndex, ImageIndex>>;

// The images by digest. One digest may be in several repositories.
template <class RepositoryOf>
class ByDigest {
public:
    ByDigest(const ImageStore& images, RepositoryOf repositoryOf)
        : m_images(images)
        , m_repositoryOf(repositoryOf)
        , m_order(images.size()) {
        std::iota(m_order.begin(), m_order.end(), ImageIndex{0});
        std::ranges::sort(m_order, [this](ImageIndex left, ImageIndex right) {
            if (m_images.hasLesserDigest(left, right))
                return true;
            return !m_images.hasLesserDigest(right, left) &&
                   m_repositoryOf(left) < m_repositoryOf(right);
        });
    }

    std::span<const ImageIndex> with(std::string_view digest) const {
        const auto digestOf = [this](ImageIndex image) {
            return m_images.digest(image);
        };
        return {std::ranges::lower_bound(m_order, digest, {}, digestOf),
                std::ranges::upper_bound(m_order, digest, {}, digestOf)};
    }

    // The image with that digest in the repository of `neighbour`, if it is another one.
    std::optional<ImageIndex> beside(ImageIndex neighbour, std::string_view digest) const {
        const std::span<const ImageIndex> images = with(digest);
        const auto repository = m_repositoryOf(neighbour);
        const auto found = std::ranges::lower_bound(images, repository, {}, m_repositoryOf);
        if (found == images.end() || m_repositoryOf(*found) != repository || *found == neighbour)
            return {};
        return *found;
    }

private:
    const ImageStore& m_images;
    RepositoryOf m_repositoryOf;
    std::vector<ImageIndex> m_order;
};

} // namespace

void ImageStoreBuilder::addIndex(std::string digest, std::vector<std::string> children) {
    m_indexes.emplace_back(std::move(digest), std::move(children));
}

void ImageStoreBuilder::link(ImageStore& store) const {
    store.m_indexChildren = ImageSet(store.size());
    if (m_indexes.empty() && store.m_subjects.empty())
        return;
    const ByDigest byDigest(
        store, [&](ImageIndex image) { return m_repositoryOfKind[store.m_kindOf[image]]; });

    // Each pair of digests once, by the first image that has it: manifests may say it again and
    // again, and many repositories may have images of one digest.
    Pairs told;
    for (const auto& [digest, children] : m_indexes)
        if (const auto indexes = byDigest.with(digest); !indexes.empty())
            for (const std::string& child : children)
                if (const auto images = byDigest.with(child); !images.empty())
                    told.emplace_back(images.front(), indexes.front());
    const ImagePairs distinct(std::move(told));

    Pairs indexesOf;
    const auto add = [&](ImageIndex child, ImageIndex index) {
        if (assumed::archivedIndexKeepsChildren || !store.m_archived.contains(index))
            indexesOf.emplace_back(child, index);
    };
    distinct.forEach([&](ImageIndex someChild, ImageIndex someIndex) {
        const auto images = byDigest.with(store.digest(someChild));
        const auto indexes = byDigest.with(store.digest(someIndex));
        // From the side with fewer.
        if (images.size() < indexes.size()) {
            for (const ImageIndex image : images)
                if (const auto index = byDigest.beside(image, store.digest(someIndex)))
                    add(image, *index);
        } else {
            for (const ImageIndex index : indexes)
                if (const auto image = byDigest.beside(index, store.digest(someChild)))
                    add(*image, index);
        }
    });
    store.m_indexesOf = ImagePairs(std::move(indexesOf));
    for (const ImageIndex child : store.m_indexesOf.firsts())
        store.m_indexChildren.insert(child);

    Pairs referrersOf;
    for (ImageStore::Subject& subject : store.m_subjects) {
        subject.image = byDigest.beside(subject.referrer, subject.digest);
        if (subject.image)
            referrersOf.emplace_back(*subject.image, subject.referrer);
    }
    store.m_referrersOf = ImagePairs(std::move(referrersOf));
}

} // namespace core
