// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of a list in the order in which a column sorts them.
//
//   sortedImages(images, evaluation, nullptr, imagecolumn::Size, Qt::DescendingOrder);
//   // largest first
//
// Stable: images that are alike in the column stay newest first.
#pragma once

#include "core/comparison/imagecomparison.h"

#include <Qt>

#include <vector>

namespace ui {

// Without an evaluation, what depends on verdicts counts as alike, and without a comparison what
// depends on that.
std::vector<core::ImageIndex> sortedImages(const core::ImageStore& images,
                                           const core::Evaluation* evaluation,
                                           const core::ImageComparison* comparison, int column,
                                           Qt::SortOrder order);

// Whether another evaluation may change the column's order.
bool dependsOnVerdicts(int column);

} // namespace ui
