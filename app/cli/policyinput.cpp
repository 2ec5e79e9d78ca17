// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policyinput.h"

#include "app/cli/failure.h"
#include "app/cli/findingtext.h"
#include "app/cli/inputfile.h"
#include "app/cli/output.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace cli {

namespace {

// A policy has at most 30,720 characters; what it comes in is read up to here.
constexpr std::size_t policyLimit = 1024 * 1024;

struct PolicyName {
    std::string file;
    std::string policy; // in it; may be empty
};

// Splits FILE#NAME. A `#` may as well belong to the file's name, and there are files to tell.
PolicyName split(const std::string& given) {
    const auto exists = [](const std::string& file) {
        std::error_code ignored;
        return file == "-" || std::filesystem::exists(file, ignored);
    };
    for (std::size_t at = exists(given) ? given.npos : given.find('#'); at != given.npos;
         at = given.find('#', at + 1))
        if (exists(given.substr(0, at)))
            return {given.substr(0, at), given.substr(at + 1)};
    return {given, {}};
}

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
