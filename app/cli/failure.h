// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a command cannot do its work: a sentence for standard error, then exit code 2.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

// For input that cannot be read. See core::Message for the pattern.
inline core::Error unreadable(std::string_view pattern, std::vector<std::string> arguments) {
    return {core::ErrorCode::Unreadable, {}, {}, {pattern, std::move(arguments)}};
}

// For a command line that says something else than the commands know.
inline core::Error misused(std::string_view pattern, std::vector<std::string> arguments) {
    return {core::ErrorCode::WrongUse, {}, {}, {pattern, std::move(arguments)}};
}

} // namespace cli
