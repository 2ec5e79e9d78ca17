// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an object seems to be that is no list of images, so that its owner hears what to open.
#pragma once

#include <string_view>

namespace core {

// Of an object with keys of several, it is the last of them.
enum class Lookalike { None, Policy, Preview, Names };

// What an object with that key seems to be; None where the key tells nothing.
Lookalike lookalikeWithKey(std::string_view key);

// Why it cannot be read, and what can be.
std::string_view sentence(Lookalike lookalike);

} // namespace core
