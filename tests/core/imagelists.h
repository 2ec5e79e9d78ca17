// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of images as texts, for the tests of their reader.
#pragma once

#include "core/images/imagereader.h"

#include <sstream>
#include <string>

namespace test {

inline core::Result<core::ImageList> read(const std::string& text) {
    std::istringstream source(text);
    return core::readImages(source);
}

// A record as it stands in a list, with what matters to a test in front.
inline std::string record(const std::string& members) {
    return "{" + members + R"(, "imagePushedAt": "2026-11-01T00:00:00Z"})";
}

} // namespace test
