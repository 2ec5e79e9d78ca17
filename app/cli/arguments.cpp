// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/failure.h"
#include "app/cli/nearest.h"

#include <algorithm>

namespace cli {

namespace {

core::Error unknownOption(const CommandLine& line, std::string_view word) {
    std::vector<std::string> names{"--help"};
    for (const Option& option : line.options)
        names.push_back("--" + std::string(option.name));
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    if (const auto meant = nearest(word, candidates))
        return misused("`%1` has no option `%2`; did you mean `%3`?",
                       {std::string(line.name), std::string(word), std::string(*meant)});
    return misused("`%1` has no option `%2`; `%1 --help` lists those that it has",
                   {std::string(line.name), std::string(word)});
}

std::string filesOf(const CommandLine& line) {
    return line.operands.size() == 1 ? "one file" : "two files";
}

std::optional<core::Error> missing(const CommandLine& line, const Arguments& arguments) {
    if (arguments.operands.size() < line.operands.size()) {
        std::string usage(line.name);
        for (const std::string_view operand : line.operands)
            usage += " " + std::string(operand);
        return misused("`%1` needs %2: `%3`, where `-` is standard input",
                       {std::string(line.name), filesOf(line), usage});
    }
    for (const Option& option : line.options)
        if (option.isRequired && !arguments.has(option.name))
            return misused(
                "`%1` needs `--%2 %3`",
                {std::string(line.name), std::string(option.name), std::string(option.value)});
    return std::nullopt;
}

} // namespace

bool Arguments::has(std::string_view name) const {
    return value(name).has_value();
}

std::optional<std::string> Arguments::value(std::string_view name) const {
    for (const auto& [given, text] : options)
        if (given == name)
            return text;
    return std::nullopt;
}

std::vector<std::string> Arguments::values(std::string_view name) const {
    std::vector<std::string> texts;
    for (const auto& [given, text] : options)
        if (given == name)
            texts.push_back(text);
    return texts;
}

core::Result<Arguments> parse(const CommandLine& line, std::span<const std::string> words) {
    Arguments arguments;
    bool optionsAreOver = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!optionsAreOver && word == "--") {
            optionsAreOver = true;
            continue;
        }
        if (optionsAreOver || word == "-" || word.starts_with("-#") || !word.starts_with('-')) {
            if (line.operands.empty())
                return misused("`%1` does not know what `%2` is for; files are named by options, "
                               "see `%1 --help`",
                               {std::string(line.name), word});
            if (arguments.operands.size() == line.operands.size())
                return misused("`%1` takes %2; `%3` is one too many",
                               {std::string(line.name), filesOf(line), word});
            arguments.operands.push_back(word);
            continue;
        }
        if (word == "--help" || word == "-h") {
            Arguments help;
            help.wantsHelp = true;
            return help;
        }

        const std::size_t equals = word.find('=');
        const std::string spelt = word.substr(0, equals);
        const auto option = std::ranges::find_if(line.options, [&](const Option& known) {
            return spelt.starts_with("--") && spelt.substr(2) == known.name;
        });
        if (option == line.options.end())
            return unknownOption(line, spelt);
        if (!option->mayRepeat && arguments.has(option->name))
            return misused("`%1` is given twice; it can be said once", {spelt});

        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return misused("`%1` takes no value", {spelt});
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size() && !words[i + 1].starts_with("--")) {
            value = words[++i];
        } else {
            return misused("`%1` needs a value: `%1 %2`", {spelt, std::string(option->value)});
        }
        arguments.options.emplace_back(option->name, std::move(value));
    }
    if (auto error = missing(line, arguments))
        return std::move(*error);
    return arguments;
}

core::Result<std::string> choice(const Arguments& arguments, std::string_view name,
                                 std::span<const std::string_view> words) {
    const std::string value = arguments.value(name).value_or(std::string(words.front()));
    if (std::ranges::find(words, value) != words.end())
        return value;
    std::string known;
    for (const std::string_view word : words)
        known += (known.empty() ? "`" : ", `") + std::string(word) + "`";
    return misused("`--%1` cannot be `%2`; choose from %3", {std::string(name), value, known});
}

} // namespace cli
