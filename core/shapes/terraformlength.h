// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a policy's text becomes that Terraform writes.
#pragma once

#include "core/base/utf8.h"

#include <algorithm>
#include <string_view>

namespace core {

// In characters. Terraform writes each of `<`, `>` and `&` as an escape of six.
inline std::size_t charactersByTerraform(std::string_view json) {
    const auto escaped =
        std::ranges::count_if(json, [](char c) { return c == '<' || c == '>' || c == '&'; });
    return countCodePoints(json) + 5 * static_cast<std::size_t>(escaped);
}

} // namespace core
