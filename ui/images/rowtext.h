// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the image table as text for other programs.
#pragma once

#include "core/images/imagereader.h"
#include "ui/document/comparison.h"
#include "ui/document/document.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

enum class RowFormat {
    Text, // lines of values with tabs between them
    Csv,  // RFC 4180, with a heading
    Json  // as `evaluate` prints the images
};

// What is copied, by itself: it can be taken to a worker.
struct CopiedRows {
    std::vector<core::ImageIndex> rows; // in the order of the table
    std::vector<int> columns;           // in the order of the table
    QStringList titles;                 // of the columns
    std::shared_ptr<const core::ImageList> images;
    std::shared_ptr<const core::Evaluation> evaluation; // null while nothing is decided
    SharedComparison compared;                          // null while nothing is compared
    SharedInUse inUse;                                  // null while nothing was loaded that runs
    bool isHeldOver = false;                            // the evaluation
    core::Instant now;
};

// Asks `goesOn` from time to time, with the number of rows that are written; nothing where it says
// no.
std::optional<QString> rowText(const CopiedRows& rows, RowFormat format,
                               const std::function<bool(std::size_t)>& goesOn);

} // namespace ui
