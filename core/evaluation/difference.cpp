// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/difference.h"

namespace core {

namespace {

ImageSet actedOn(const Evaluation& evaluation) {
    ImageSet images = evaluation.expiring();
    images |= evaluation.archiving();
    return images;
}

} // namespace

Difference difference(const Evaluation& before, const Evaluation& after) {
    const ImageSet goneBefore = actedOn(before);
    const ImageSet goneAfter = actedOn(after);
    Difference difference{goneBefore, goneAfter};
    difference.saved -= goneAfter;
    difference.lost -= goneBefore;
    return difference;
}

} // namespace core
