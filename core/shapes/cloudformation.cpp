// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/cloudformation.h"

#include "core/base/utf8.h"

#include <array>

namespace core::cloudformation {

std::span<const std::string_view> pathToPolicy(std::string_view resourceType) {
    static constexpr std::array<std::string_view, 3> ofRepository{"Properties", "LifecyclePolicy",
                                                                  "LifecyclePolicyText"};
    static constexpr std::array<std::string_view, 2> ofTemplate{"Properties", "LifecyclePolicy"};
    if (resourceType == "AWS::ECR::Repository")
        return ofRepository;
    if (resourceType == "AWS::ECR::RepositoryCreationTemplate")
        return ofTemplate;
    return {};
}

Error isFunction(TextPlace place, std::string_view function) {
    return {ErrorCode::WrongShape,
            {},
            place,
            {TAGWARDEN_TEXT("CloudFormation works this policy out with `%1`, so its text is known "
                            "only after the template is deployed; open what `aws ecr "
                            "get-lifecycle-policy` prints then"),
             {excerpt(function, 40)}}};
}

Error isNoText(TextPlace place) {
    return {ErrorCode::WrongShape,
            {},
            place,
            {TAGWARDEN_TEXT("CloudFormation takes the policy as a text, and here is none; put the "
                            "policy's JSON into quotes"),
             {}}};
}

Message hasNoPolicy() {
    return {TAGWARDEN_TEXT("This template has no policy: no `AWS::ECR::Repository` in its "
                           "`Resources` has a `LifecyclePolicyText`, and no "
                           "`AWS::ECR::RepositoryCreationTemplate` a `LifecyclePolicy`"),
            {}};
}

} // namespace core::cloudformation
