// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what someone may have meant by a word that is not known.
//
//   nearest("--polcy", {"--policy", "--images"});    // "--policy"
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace cli {

// The candidate with the fewest changed letters; nothing where even that one is too far off.
std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates);

} // namespace cli
