// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what runs now, for `--in-use`. `-` names standard input.
#pragma once

#include "app/cli/arguments.h"
#include "core/inuse/inuse.h"

#include <optional>

namespace cli {

struct InUseInput {
    core::InUse inUse;
    std::size_t leftOut; // that is in the files and names no image
};

Option inUseOption();

// All files of `--in-use` as one list, compared with the images. Tells on standard error what was
// left out, and what went wrong; then there is nothing.
std::optional<InUseInput> readInUse(const Arguments& arguments, const core::ImageStore& images);

} // namespace cli
