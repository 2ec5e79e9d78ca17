// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hash with a key that nobody knows beforehand, so that no file can be made whose texts all have
// the same one and take for ever to be found. Which key it is changes no result.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

std::uint64_t keyedHash(std::string_view bytes);

} // namespace core
