// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the image lists of case folders into records, apart from core's own reader.
#pragma once

#include "core/images/imagerecord.h"
#include "tests/support/bythebook.h"

#include <string>
#include <vector>

namespace test {

// Takes the shapes of spec I2; records of one digest become one (I3). Throws std::exception where
// the text is none of that.
std::vector<core::ImageRecord> recordsIn(const std::string& text);

// The indexes in those documents among them that are of `batch-get-image` (I6).
std::vector<Index> indexesIn(const std::string& text);

} // namespace test
