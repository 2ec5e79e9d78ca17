// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "app/cli/failure.h"
#include "app/cli/findingtext.h"
#include "app/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

namespace cli {

namespace {

constexpr std::string_view standardInput = "-";
constexpr std::size_t noticesTold = 10;
// A policy has at most 30,720 characters; what it comes in is read up to here.
constexpr std::size_t policyLimit = 1024 * 1024;

std::optional<core::Error> obstacleToRead(const std::string& file) {
    std::error_code ignored;
    const auto status = std::filesystem::status(file, ignored);
    if (status.type() == std::filesystem::file_type::not_found)
        return unreadable("there is no such file", {});
    if (std::filesystem::is_directory(status))
        return unreadable("this is a folder; name a file in it", {});
    return std::nullopt;
}

// A stream of the file or of standard input.
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

bool isStandardInput(std::string_view file) {
    return file == standardInput || file.starts_with("-#");
}

std::string nameOf(std::string_view file) {
    return isStandardInput(file) ? "standard input" : std::string(file);
}

struct PolicyName {
    std::string file;
    std::string policy; // in it; may be empty
};

// Splits FILE#NAME. A `#` may as well belong to the file's name, and there are files to tell.
PolicyName split(const std::string& given) {
    const auto exists = [](const std::string& file) {
        std::error_code ignored;
        return file == standardInput || std::filesystem::exists(file, ignored);
    };
    for (std::size_t at = exists(given) ? given.npos : given.find('#'); at != given.npos;
         at = given.find('#', at + 1))
        if (exists(given.substr(0, at)))
            return {given.substr(0, at), given.substr(at + 1)};
    return {given, {}};
}

// The sources are read one after another: what went wrong is in the last one that was touched.
std::size_t lastTouched(const std::vector<std::istream*>& sources) {
    std::size_t last = 0;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (sources[i]->gcount() > 0 || !sources[i]->good())
            last = i;
    return last;
}

void tellNotices(const std::vector<std::string>& files, const core::ImageList& list) {
    const std::size_t told = std::min(list.notices.size(), noticesTold);
    for (std::size_t i = 0; i < told; ++i) {
        const core::ImageNotice& notice = list.notices[i];
        complain("`" + nameOf(files[notice.source]) + "`: line " +
                 std::to_string(notice.place.line) + ": " + core::english(notice.message));
    }
    if (list.leftOut + list.joined > told)
        complain("images: in all " + std::to_string(list.leftOut) + " records left out, " +
                 std::to_string(list.joined) + " joined");
}

} // namespace

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

namespace {

core::Result<std::string> readPolicyText(const std::string& file) {
    const auto stream = opened(file);
    if (!stream)
        return stream.error();
    std::string text(policyLimit + 1, '\0');
    (*stream)->read(text.data(), static_cast<std::streamsize>(text.size()));
    if ((*stream)->bad())
        return unreadable("the file cannot be read to its end: %1", {std::strerror(errno)});
    text.resize(static_cast<std::size_t>((*stream)->gcount()));
    if (text.size() > policyLimit)
        return unreadable(
            "this is larger than %1 MB, the most that policies are looked for in; put the "
            "policy, which has at most 30,720 characters, in a file of its own",
            {std::to_string(policyLimit / (1024 * 1024))});
    return text;
}

} // namespace

core::Result<GivenPolicy> readPolicy(const std::string& given) {
    const PolicyName name = split(given);
    const auto text = readPolicyText(name.file);
    if (!text)
        return text.error();
    auto file = core::readPolicyFile(*text, name.policy);
    if (file) {
        auto checked = core::checkJson(file->json, file->characters);
        return GivenPolicy{*std::move(file), std::move(checked)};
    }
    if (!core::isBrokenPolicy(file.error()) || file.error().code == core::ErrorCode::NotUtf8)
        return file.error();
    return GivenPolicy{std::nullopt, core::checkPolicyFile(*text, name.policy)};
}

std::optional<core::ImageList> readImageFiles(const std::vector<std::string>& files) {
    std::vector<std::shared_ptr<std::istream>> streams;
    std::vector<std::istream*> sources;
    for (const std::string& file : files) {
        auto stream = opened(file);
        if (!stream) {
            complain(told(file, stream.error()));
            return std::nullopt;
        }
        streams.push_back(*std::move(stream));
        sources.push_back(streams.back().get());
    }
    auto list = core::readImages(sources);
    if (!list) {
        complain(told(files[lastTouched(sources)], list.error()));
        return std::nullopt;
    }
    tellNotices(files, *list);
    return *std::move(list);
}

std::optional<ValidPolicy> readValidPolicy(const std::string& file) {
    auto given = readPolicy(file);
    if (!given) {
        complain(told(file, given.error()));
        return std::nullopt;
    }
    GivenPolicy read = *std::move(given);
    if (!read.checked.policy) {
        for (const core::Finding& finding : read.checked.findings)
            complain(findingText(finding));
        complain("`" + nameOf(file) +
                 "`: ECR would refuse this policy, so nothing is done with it");
        return std::nullopt;
    }
    auto draft = core::draftFrom(read.file->json.root);
    return ValidPolicy{*std::move(draft), *std::move(read.checked.policy),
                       std::move(read.checked.findings)};
}

} // namespace cli
