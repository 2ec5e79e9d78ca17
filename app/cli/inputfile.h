// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that a command reads; `-` names standard input.
#pragma once

#include "core/base/result.h"

#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// A stream of the file. Errors: missing, a folder, no right to read.
core::Result<std::shared_ptr<std::istream>> opened(const std::string& file);

// For messages.
std::string nameOf(std::string_view file);

// "`policy.json`: line 3, column 5: …", for standard error.
std::string told(std::string_view file, const core::Error& error);

// An error when standard input is named more than once.
std::optional<core::Error> sharesStandardInput(const std::vector<std::string>& files);

} // namespace cli
