// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzz targets share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace fuzz {

inline std::string textOf(const std::uint8_t* data, std::size_t size) {
    return std::string(data, data + size);
}

// Ends the program, for libFuzzer to keep the input, when a promise is broken.
inline int keepsItsPromise(const std::string& broken) {
    if (broken.empty())
        return 0;
    std::fprintf(stderr, "broken: %s\n", broken.c_str());
    std::abort();
}

} // namespace fuzz
