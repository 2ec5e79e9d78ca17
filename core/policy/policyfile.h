// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The policy in a text of any shape that is known (spec section 4), and its findings.
//
// Where a text has several, each has a name: `readPolicyFile(text, "backend")`.
#pragma once

#include "core/policy/check.h"
#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

// The one of that name; without a name the only one. `aws_ecr_lifecycle_policy.main` is the same
// as `main`. Error NotChosen lists the names.
Result<FoundPolicy> choosePolicy(const FoundPolicies& found, std::string_view name);

// Takes the whole text. Errors as findPolicies, choosePolicy and FoundPolicy::file; place is
// where the fault stands in the text.
Result<PolicyFile> readPolicyFile(std::string_view text, std::string_view name = {});

// Whether it is the policy's own text that is broken (spec V1). Else there is no such text to
// judge: it is not in the file, or Terraform or CloudFormation has yet to work it out.
bool isBrokenPolicy(const Error& error);

// Findings of the policy in a text of any known shape; an error gives V1.
CheckedPolicy checkPolicyFile(std::string_view text, std::string_view name = {});

} // namespace core
