// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values as people read them in a terminal.
#pragma once

#include "core/base/instant.h"
#include "core/evaluation/verdict.h"
#include "core/images/imagestore.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cli {

std::string verdictText(core::Outcome outcome);                                // "✕ expires"
std::string shownTags(const core::ImageStore& images, core::ImageIndex image); // not too long
std::string shortDigest(std::string_view digest);
std::string ageText(core::Instant from, core::Instant now); // "5 d"
std::string sizeText(std::optional<std::uint64_t> bytes);   // "210 MB"

} // namespace cli
