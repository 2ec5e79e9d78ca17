// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of images under another policy, in the formats of `compare`.
#pragma once

#include "app/cli/output.h"
#include "core/comparison/imagecomparison.h"

namespace cli {

// Lives as long as the evaluations.
struct ComparedImages {
    ComparedImages(const core::Evaluation& oldOnes, const core::Evaluation& newOnes)
        : before(oldOnes)
        , after(newOnes)
        , comparison(oldOnes, newOnes) {}

    const core::Evaluation& before;
    const core::Evaluation& after;
    core::ImageComparison comparison;
};

// For people: the images that change, group by group; what stays the same is only counted.
void writeText(Output& output, const ComparedImages& images);

// For programs; stable. Every image, in the order of the input.
void writeJson(Output& output, const ComparedImages& images);

// As writeCsv of an evaluation: every image, in the order of the input.
void writeCsv(Output& output, const ComparedImages& images);

} // namespace cli
