// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evaluation in the formats of `evaluate`. Images come in the order of the input. What is in use
// is told where it was asked for; otherwise `inUse` is null.
#pragma once

#include "app/cli/inuseinput.h"
#include "app/cli/output.h"
#include "app/cli/situation.h"
#include "core/evaluation/evaluation.h"

#include <vector>

namespace cli {

enum class Detail { EveryImage, Totals };

// For people: a table with aligned columns, below the images in use that go.
void writeText(Output& output, const core::Evaluation& evaluation, const InUseInput* inUse,
               Detail detail);

// For programs; stable.
void writeJson(Output& output, const core::Evaluation& evaluation, const InUseInput* inUse,
               Detail detail);

// RFC 4180, with a heading. A field that a spreadsheet would take for a formula begins with `'`.
void writeCsv(Output& output, const core::Evaluation& evaluation, const InUseInput* inUse,
              Detail detail);

// What ECR's own preview would answer (spec section 6): only images that go.
void writePreview(Output& output, const Situation& situation, Detail detail);

std::vector<core::ImageIndex> inInputOrder(const core::ImageStore& images);

} // namespace cli
