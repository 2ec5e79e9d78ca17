// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the images that a command works on. `-` names standard input.
#pragma once

#include "app/cli/arguments.h"
#include "core/images/imagereader.h"

#include <optional>
#include <vector>

namespace cli {

// `--images`, and how the reading of them is told.
std::vector<Option> imageOptions(std::string_view help, bool areRequired);

// All files of `--images` as one list. Tells on standard error what was left out or joined (spec
// I3), and what went wrong; then there is no list, nor when all of its records were left out.
std::optional<core::ImageList> readImages(const Arguments& arguments);

} // namespace cli
