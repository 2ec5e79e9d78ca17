// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts change with every step of a drag, so what depends on them is dealt into buckets: by
// outcome, by deciding rule, or by both. Within one rule and outcome the images come in push
// order, which is also the order of their ranks; so sorting by reason needs no reason in words.
#include "ui/images/imageorder.h"

#include "ui/images/imagecolumns.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

using Images = std::vector<core::ImageIndex>;

constexpr std::size_t outcomes = 3;
constexpr std::size_t deciders = 256; // any rule, or none

Images inPushOrder(std::size_t count) {
    Images images(count);
    std::iota(images.begin(), images.end(), core::ImageIndex{0});
    return images;
}

template <class BucketOf>
Images dealt(std::size_t count, std::size_t buckets, Qt::SortOrder order, BucketOf bucketOf) {
    const auto bucket = [&](core::ImageIndex image) {
        const std::size_t ascending = bucketOf(image);
        return order == Qt::AscendingOrder ? ascending : buckets - 1 - ascending;
    };
    std::vector<std::size_t> next(buckets + 1);
    for (core::ImageIndex image = 0; image < count; ++image)
        ++next[bucket(image) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    Images images(count);
    for (core::ImageIndex image = 0; image < count; ++image)
        images[next[bucket(image)]++] = image;
    return images;
}

template <class IsLess>
Images sorted(std::size_t count, Qt::SortOrder order, IsLess isLess) {
    Images images = inPushOrder(count);
    if (order == Qt::AscendingOrder)
        std::stable_sort(images.begin(), images.end(), isLess);
    else
        std::stable_sort(images.begin(), images.end(),
                         [&](auto left, auto right) { return isLess(right, left); });
    return images;
}

Images sortedByVerdict(const core::Evaluation& evaluation, int column, Qt::SortOrder order) {
    const auto outcome = [&](core::ImageIndex image) {
        return static_cast<std::size_t>(
            evaluation.expiring().contains(image)    ? core::Outcome::Expire
            : evaluation.archiving().contains(image) ? core::Outcome::Archive
                                                     : core::Outcome::Keep);
    };
    const auto decider = [&](core::ImageIndex image) {
        return std::size_t{evaluation.decidingRule(image)};
    };
    const std::size_t count = evaluation.images().size();
    if (column == imagecolumn::Verdict)
        return dealt(count, outcomes, order, outcome);
    if (column == imagecolumn::DecidedBy)
        return dealt(count, deciders, order, decider);
    return dealt(count, outcomes * deciders, order, [&](core::ImageIndex image) {
        return outcome(image) * deciders + decider(image);
    });
}

} // namespace

std::vector<core::ImageIndex> sortedImages(const core::ImageStore& images,
                                           const core::Evaluation* evaluation,
                                           const core::ImageComparison* comparison, int column,
                                           Qt::SortOrder order) {
    if (column == imagecolumn::Before)
        return comparison ? dealt(images.size(), core::changes.size(), order,
                                  [&](core::ImageIndex image) {
                                      return static_cast<std::size_t>(comparison->change(image));
                                  })
                          : inPushOrder(images.size());
    if (dependsOnVerdicts(column))
        return evaluation ? sortedByVerdict(*evaluation, column, order)
                          : inPushOrder(images.size());
    switch (column) {
    case imagecolumn::Tags: // the indexes of tags are in the order of their names
        return sorted(images.size(), order, [&](auto left, auto right) {
            return std::ranges::lexicographical_compare(images.tags(left), images.tags(right));
        });
    case imagecolumn::Digest:
        return sorted(images.size(), order,
                      [&](auto left, auto right) { return images.hasLesserDigest(left, right); });
    case imagecolumn::Size:
        return sorted(images.size(), order, [&](auto left, auto right) {
            return images.sizeInBytes(left) < images.sizeInBytes(right);
        });
    default: { // when it was pushed, and how long ago
        Images result = inPushOrder(images.size());
        if ((column == imagecolumn::Pushed) == (order == Qt::AscendingOrder))
            std::reverse(result.begin(), result.end());
        return result;
    }
    }
}

bool dependsOnVerdicts(int column) {
    return column == imagecolumn::Verdict || column == imagecolumn::Before ||
           column == imagecolumn::DecidedBy || column == imagecolumn::Why;
}

} // namespace ui
