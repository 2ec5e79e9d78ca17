// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CloudFormation's two languages have in common: what the template may say where the
// policy's text should stand.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core::cloudformation {

inline constexpr std::string_view repositoryType = "AWS::ECR::Repository";

// A function of CloudFormation stands where the policy should: `Fn::Join`, `!Sub`.
Error isFunction(TextPlace place, std::string_view function);

// Something else than a text stands there.
Error isNoText(TextPlace place);

// The template has no repository with a policy.
Message hasNoPolicy();

} // namespace core::cloudformation
