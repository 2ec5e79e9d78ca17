// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the images that a command works on. `-` names standard input.
#pragma once

#include "core/images/imagereader.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

// All files as one list. Tells on standard error what was left out or joined (spec I3), and what
// went wrong; then there is no list. Tells there how much is read, too, where `tellsProgress`.
std::optional<core::ImageList> readImageFiles(const std::vector<std::string>& files,
                                              bool tellsProgress);

} // namespace cli
