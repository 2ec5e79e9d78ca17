// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"

#include "app/cli/failure.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace cli {

namespace {

constexpr std::string_view standardInput = "-";

std::optional<core::Error> obstacleToRead(const std::string& file) {
    std::error_code ignored;
    const auto status = std::filesystem::status(file, ignored);
    if (status.type() == std::filesystem::file_type::not_found)
        return unreadable("there is no such file", {});
    if (std::filesystem::is_directory(status))
        return unreadable("this is a folder; name a file in it", {});
    return std::nullopt;
}

// Also with the name of a policy in it.
bool isStandardInput(std::string_view file) {
    return file == standardInput || file.starts_with("-#");
}

} // namespace

core::Result<std::shared_ptr<std::istream>> opened(const std::string& file) {
    if (file == standardInput)
        return std::shared_ptr<std::istream>(&std::cin, [](std::istream*) {});
    if (auto obstacle = obstacleToRead(file))
        return *std::move(obstacle);
    auto stream = std::make_shared<std::ifstream>(file, std::ios::binary);
    if (!*stream)
        return unreadable("the file cannot be opened: %1", {std::strerror(errno)});
    return std::shared_ptr<std::istream>(std::move(stream));
}

std::string nameOf(std::string_view file) {
    return isStandardInput(file) ? "standard input" : std::string(file);
}

std::string told(std::string_view file, const core::Error& error) {
    return "`" + nameOf(file) + "`: " + core::english(error);
}

std::optional<core::Error> sharesStandardInput(const std::vector<std::string>& files) {
    if (std::ranges::count_if(files, isStandardInput) > 1)
        return misused("standard input can be read once, but `-` is given twice; name a file for "
                       "one of them",
                       {});
    return std::nullopt;
}

} // namespace cli
