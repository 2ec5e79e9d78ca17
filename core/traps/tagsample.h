// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags as they stand in the sentence of a trap: each once, in order.
//
//   tagSample({"prod-1", "dev-1", "dev-1"});    // "dev-1 prod-1"
#pragma once

#include "core/base/namelist.h"

#include <set>

namespace core {

inline std::string tagSample(const std::vector<std::string>& tags) {
    const std::set<std::string> distinct(tags.begin(), tags.end());
    return nameList({distinct.begin(), distinct.end()}, " ");
}

} // namespace core
