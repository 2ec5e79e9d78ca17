// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `--help` shows.
#pragma once

#include "app/cli/arguments.h"

#include <span>
#include <string>

namespace cli {

std::string overallHelp(std::span<const CommandLine> lines);
std::string commandHelp(const CommandLine& line);

} // namespace cli
