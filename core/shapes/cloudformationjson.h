// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A CloudFormation template in JSON: an `AWS::ECR::Repository` has the document as a string in
// `LifecyclePolicy.LifecyclePolicyText`.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

bool isCloudFormationJson(const JsonText& json);

// By logical id. Takes the text and what it was read to. Error WrongShape: there is none.
Result<FoundPolicies> policiesInCloudFormation(std::string_view text, const JsonText& json);

} // namespace core
