// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads `COMMAND [options]`: `--name value`, `--name=value`, `-` for standard input, and `--`
// after which nothing is an option.
//
//   const CommandLine line{"check", {"POLICY"}, "…", {{"strict", "", "…"}}};
//   const auto arguments = parse(line, {"policy.json", "--strict"});
//   arguments->operands[0];       // "policy.json"
//   arguments->has("strict");     // true
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

struct Option {
    std::string_view name;  // without its dashes
    std::string_view value; // what its value stands for, as shown in the help; empty: it has none
    std::string_view help;
    bool mayRepeat = false;
    bool isRequired = false;
};

// What one command takes.
struct CommandLine {
    std::string_view name;
    std::vector<std::string_view> operands; // files, as shown in the help; all are required
    std::string_view help;
    std::vector<Option> options;
    std::string_view notes = {}; // whole lines below the options in the help
};

struct Arguments {
    std::vector<std::string> operands;                             // as many as the command has
    std::vector<std::pair<std::string_view, std::string>> options; // in the order given
    bool wantsHelp = false; // then nothing else was looked at

    bool has(std::string_view name) const;
    std::optional<std::string> value(std::string_view name) const;
    std::vector<std::string> values(std::string_view name) const;
    // The only value of an option that is required.
    std::string required(std::string_view name) const { return value(name).value_or(""); }
};

// Errors name what is not known, missing or too much, and what may have been meant.
core::Result<Arguments> parse(const CommandLine& line, std::span<const std::string> words);

// The value of an option that names one of `words`; the first word where it is left out.
core::Result<std::string> choice(const Arguments& arguments, std::string_view name,
                                 std::span<const std::string_view> words);

} // namespace cli
