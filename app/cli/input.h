// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a command works on. `-` names standard input.
//
// What goes wrong is told on standard error by the one who asks; see core::Error.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/images/imagereader.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"
#include "core/policy/policyfile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// "`policy.json`: line 3, column 5: …", for standard error.
std::string told(std::string_view file, const core::Error& error);

// An error when standard input is named more than once.
std::optional<core::Error> sharesStandardInput(const std::vector<std::string>& files);

struct GivenPolicy {
    std::optional<core::PolicyFile> file; // nothing where its text is no JSON, see the findings
    core::CheckedPolicy checked;
};

// The policy in FILE, of any shape of spec section 4; of several, FILE#NAME says which. Errors:
// missing, a folder, no right to read, too large, not UTF-8; several policies and no name; a
// wrapper that is broken; a policy that Terraform or CloudFormation has yet to work out.
core::Result<GivenPolicy> readPolicy(const std::string& given);

// All files as one list. Tells on standard error what was left out or joined (spec I3), and what
// went wrong; then there is no list.
std::optional<core::ImageList> readImageFiles(const std::vector<std::string>& files);

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
