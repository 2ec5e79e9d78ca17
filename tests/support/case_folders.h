// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases are folders: policy.json, images.json, in expected.json what the command line's
// `evaluate --format json` has to say about them, and in case.json what the case is for. A new
// case is four files.
//
// `why` is left out of expected.json and not compared: its wording has tests of its own.
#pragma once

#include "core/evaluation/evaluation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace test {

struct Case {
    std::string name; // of the folder
    std::string policyText;
    std::string imagesText;
    core::Instant now;
    std::string expected; // as described() gives it

    // From case.json: {"about": "…", "pins": ["E3"], "exposes": ["case-folded"]}
    std::string about;
    std::vector<std::string> pins;    // rules of the spec
    std::vector<std::string> exposes; // names of wrong models
};

// All folders in `root`, by name. Throws std::runtime_error, with the file's name, where one of
// the four files is missing or has not the form above.
std::vector<Case> casesIn(const std::filesystem::path& root);

// The totals, then a line an image in the order of the input:
//   sha256:1f… [dev-2 prod-1] expire by 1: marked-by-count
std::string described(const core::Evaluation& evaluation);

// The whole file. Throws std::runtime_error where it cannot be read.
std::string fileText(const std::filesystem::path& path);

} // namespace test
