// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include <algorithm>

namespace cli {

namespace {

std::string spelt(const Option& option) {
    std::string text = "--" + std::string(option.name);
    if (!option.value.empty())
        text += " " + std::string(option.value);
    return text;
}

std::string usage(const CommandLine& line) {
    std::string text = "tagwarden-cli " + std::string(line.name);
    for (const std::string_view operand : line.operands)
        text += " " + std::string(operand);
    for (const Option& option : line.options) {
        text += option.isRequired ? " " + spelt(option) : " [" + spelt(option) + "]";
        if (option.mayRepeat)
            text += "...";
    }
    return text;
}

std::string row(std::string_view left, std::string_view right, std::size_t width) {
    std::string text = "  " + std::string(left);
    text.append(width - left.size() + 2, ' ');
    return text + std::string(right) + "\n";
}

constexpr std::string_view ending =
    "\n"
    "A file named `-` is standard input. Of several policies in a file, `FILE#NAME` is one.\n"
    "Exit codes: 0 fine; 1 findings, policies that differ, an image that newly expires or goes\n"
    "while it is in use, or a guarantee that is refuted; 2 wrong use or unreadable input, then\n"
    "nothing is printed; 3 a guarantee that is undecided.\n";

} // namespace

std::string overallHelp(std::span<const CommandLine> lines) {
    std::string text = "Tells what an Amazon ECR lifecycle policy does to the images of a "
                       "repository, and why.\n"
                       "\n"
                       "Usage: tagwarden-cli COMMAND [options]\n"
                       "\n"
                       "Commands:\n";
    std::size_t width = 0;
    for (const CommandLine& line : lines)
        width = std::max(width, line.name.size());
    for (const CommandLine& line : lines)
        text += row(line.name, line.help, width);
    text += "\n"
            "`tagwarden-cli COMMAND --help` shows what a command takes; `--version` the version.\n";
    return text + std::string(ending);
}

std::string commandHelp(const CommandLine& line) {
    std::string text = std::string(line.help) + "\n\nUsage: " + usage(line) + "\n\nOptions:\n";
    std::size_t width = 0;
    for (const Option& option : line.options)
        width = std::max(width, spelt(option).size());
    for (const Option& option : line.options)
        text += row(spelt(option), option.help, width);
    if (!line.notes.empty())
        text += "\n" + std::string(line.notes);
    return text + std::string(ending);
}

} // namespace cli
