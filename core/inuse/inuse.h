// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images of a repository run now.
//
//   const InUse inUse(running, images);
//   if (inUse.images().contains(image))
//       show(inUse.runningAs(image));
//   warn(inUse.lost(evaluation));
//
// A digest names one image. It counts for that alone: for an index, not for what the index
// contains, and the other way round (spec E10 keeps the children of an index as long as that is
// there).
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/images/imageset.h"
#include "core/images/imagestore.h"
#include "core/inuse/runninglist.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace core {

class InUse {
public:
    InUse(std::shared_ptr<const RunningList> running, const ImageStore& images);

    const RunningList& running() const { return *m_running; }

    // Those that a reference of their repository names, by digest, or by tag where it has none.
    const ImageSet& images() const { return m_images; }
    // By which references the image runs, up to so many of each tag and of the digest: indexes in
    // running().images().
    static constexpr std::size_t mostReferences = 10;
    std::vector<std::size_t> runningAs(ImageIndex image) const;

    // References of the list's repository that name no image of the list: what they name may have
    // gone already. In order of appearance; indexes in running().images().
    const std::vector<std::size_t>& unmatched() const { return m_unmatched; }
    // How many references are of other repositories, or of one that nothing tells.
    std::size_t others() const { return m_others; }

    // The names of the list's repositories, sorted. None where the list does not say: then each
    // reference may be of it, and is taken for one when it names an image.
    const std::vector<std::string>& repositories() const { return m_repositories; }

    // The images in use that the policy takes away: that expire, or that are archived, since nobody
    // can pull an image from the archive. Newest first.
    ImageSet lost(const Evaluation& evaluation) const;

private:
    std::shared_ptr<const RunningList> m_running;
    ImageSet m_images;
    std::vector<std::pair<ImageIndex, std::size_t>> m_matches; // sorted
    std::vector<std::size_t> m_unmatched;
    std::size_t m_others = 0;
    std::vector<std::string> m_repositories;
};

} // namespace core
