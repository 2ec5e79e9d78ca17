// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarantees in the user's words.
//
//   newest(5, keeping({"prod-*"}))
#pragma once

#include "core/guarantees/guarantee.h"
#include "tests/support/smalltags.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace test {

// Images with a tag for each of the patterns.
inline core::Guarantee keeping(std::vector<std::string> texts) {
    return {.keep = patterns(texts)};
}

inline core::Guarantee newest(std::int32_t count, core::Guarantee guarantee) {
    guarantee.newest = count;
    return guarantee;
}

inline core::Guarantee youngerThan(int days, core::Guarantee guarantee) {
    guarantee.youngerThan = std::chrono::days(days);
    return guarantee;
}

inline core::Guarantee alsoArchive(core::Guarantee guarantee) {
    guarantee.alsoArchive = true;
    return guarantee;
}

} // namespace test
