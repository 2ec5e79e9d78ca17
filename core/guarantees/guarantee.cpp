// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guarantees/guarantee.h"

#include <algorithm>

namespace core {

namespace {

// Whether a rule does to it what the guarantee rules out.
bool goes(const Guarantee& guarantee, const Evaluation& evaluation, ImageIndex image) {
    const Outcome outcome = evaluation.outcome(image);
    return outcome == Outcome::Expire || (guarantee.alsoArchive && outcome == Outcome::Archive);
}

} // namespace

std::vector<ImageIndex> lostImages(const Guarantee& guarantee, const Evaluation& evaluation) {
    const ImageStore& images = evaluation.images();
    ImageSet carriers = withTagLike(guarantee.keep.front(), images);
    for (std::size_t i = 1; i < guarantee.keep.size(); ++i)
        carriers &= withTagLike(guarantee.keep[i], images);

    std::vector<ImageIndex> lost;
    std::int32_t rank = 0;
    for (ImageIndex image = 0; image < images.size(); ++image) {
        if (!carriers.contains(image))
            continue;
        if (guarantee.newest && ++rank > *guarantee.newest)
            break;
        // All that come now are at least as old.
        if (guarantee.youngerThan &&
            wholeDays(images.countsFrom(image), evaluation.now()) >= *guarantee.youngerThan)
            break;
        if (!images.subject(image) && goes(guarantee, evaluation, image))
            lost.push_back(image);
    }
    return lost;
}

} // namespace core
