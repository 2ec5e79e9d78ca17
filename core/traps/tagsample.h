// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags as they stand in the sentence of a trap.
//
//   tagSample({"dev-1", "prod-1"});    // "dev-1 prod-1"
#pragma once

#include <set>
#include <string>
#include <vector>

namespace core {

// Each of them once, in order, between blanks.
inline std::string tagSample(const std::vector<std::string>& tags) {
    std::string text;
    for (const std::string& tag : std::set(tags.begin(), tags.end()))
        text += (text.empty() ? "" : " ") + tag;
    return text;
}

} // namespace core
