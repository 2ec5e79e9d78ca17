// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"

#include "core/base/utf8.h"
#include "core/shapes/findpolicies.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view terraformType = "aws_ecr_lifecycle_policy.";
constexpr std::size_t namesTold = 20;

// In the order of the text; of many the first.
std::string namesOf(const FoundPolicies& found) {
    std::string names;
    for (std::size_t i = 0; i < std::min(found.size(), namesTold); ++i)
        names += (i == 0 ? "`" : ", `") + excerpt(found[i].name, 100) + '`';
    return found.size() > namesTold ? names + ", …" : names;
}

} // namespace

Result<FoundPolicy> choosePolicy(const FoundPolicies& found, std::string_view name) {
    const auto notChosen = [](Message message) {
        return Error{ErrorCode::NotChosen, {}, {}, std::move(message)};
    };
    if (name.empty() && found.size() == 1)
        return found.front();
    if (name.empty())
        return notChosen({TAGWARDEN_TEXT("There are %1 policies in this; write `#` and a name "
                                         "behind the file's name: %2"),
                          {std::to_string(found.size()), namesOf(found)}});
    std::string plain(name);
    if (const std::size_t at = plain.find(terraformType); at != std::string::npos)
        plain.erase(at, terraformType.size());
    const auto chosen = std::ranges::find(found, plain, &FoundPolicy::name);
    if (chosen != found.end())
        return *chosen;
    if (found.size() == 1 && found.front().name.empty())
        return notChosen({TAGWARDEN_TEXT("The policy in this has no name; leave `#%1` out"),
                          {excerpt(name, 100)}});
    return notChosen({TAGWARDEN_TEXT("There is no policy `%1` in this; there is %2"),
                      {excerpt(name, 100), namesOf(found)}});
}

Result<PolicyFile> readPolicyFile(std::string_view text, std::string_view name) {
    const auto found = findPolicies(text);
    if (!found)
        return found.error();
    auto chosen = choosePolicy(*found, name);
    return chosen ? (*std::move(chosen)).file : chosen.error();
}

bool isBrokenPolicy(const Error& error) {
    return error.code == ErrorCode::NotJson || error.code == ErrorCode::NotUtf8 ||
           error.code == ErrorCode::TooDeep;
}

CheckedPolicy checkPolicyFile(std::string_view text, std::string_view name) {
    const auto file = readPolicyFile(text, name);
    if (file)
        return checkJson(file->json, file->characters);
    CheckedPolicy checked = notAPolicy(file.error());
    if (!isBrokenPolicy(file.error()))
        checked.findings.front().ecr.clear(); // it never came to ECR
    return checked;
}

} // namespace core
