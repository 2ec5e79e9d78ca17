// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers promise for any bytes: an error that says something and where, or a value that
// holds together and comes back from its print. Tests and fuzz targets hold them to it.
//
//   checks.isTrue(name, test::brokenWithPolicy(text).empty());
#pragma once

#include <string>

namespace test {

// The promise that is broken on this text, in words; empty when all are kept.
std::string brokenWithPolicy(const std::string& text);
std::string brokenWithTerraform(const std::string& text);
std::string brokenWithYaml(const std::string& text);
std::string brokenWithImages(const std::string& text);
std::string brokenWithRunning(const std::string& text);
std::string brokenWithTime(const std::string& text);

} // namespace test
