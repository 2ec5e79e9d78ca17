// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the policy that a command works on. `-` names standard input.
#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"
#include "core/policy/policyfile.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

struct GivenPolicy {
    std::optional<core::PolicyFile> file; // nothing where its text is no JSON, see the findings
    core::CheckedPolicy checked;
};

// The policy in FILE, of any shape of spec section 4; of several, FILE#NAME says which. Errors:
// missing, a folder, no right to read, too large, not UTF-8; several policies and no name; a
// wrapper that is broken; a policy that Terraform or CloudFormation has yet to work out.
core::Result<GivenPolicy> readPolicy(const std::string& given);

// A policy that ECR accepts, as it was written and as it is understood.
struct ValidPolicy {
    core::PolicyDraft draft;
    core::Policy policy;
    std::vector<core::Finding> findings; // none is an error
};

// As readPolicy. Tells on standard error why there is none: also all findings of a policy that ECR
// would refuse.
std::optional<ValidPolicy> readValidPolicy(const std::string& file);

} // namespace cli
