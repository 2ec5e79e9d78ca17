// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names inside of a sentence.
//
//   nameList({"dev-1", "prod-1"});         // "dev-1, prod-1"
//   nameList({"dev-1", "prod-1"}, " ");    // "dev-1 prod-1", the tags of one image
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

// Up to five as they are; of more the first three and how many there are in all, "a, b, c… (15)",
// so that the rest of the sentence stays in sight. No words, as an argument is not translated.
std::string nameList(const std::vector<std::string>& names, std::string_view separator = ", ");

} // namespace core
