// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Terraform source: the `policy` of a resource `aws_ecr_lifecycle_policy` is `jsonencode({…})`, a
// text, a heredoc, or the `json` of a block `data "aws_ecr_lifecycle_policy_document"`.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

// Takes UTF-8 without a byte-order mark. By the resource's name; a document that no resource of the
// text takes as `data.NAME`. Error WrongShape: the text is no Terraform source, or there is none in
// it.
Result<FoundPolicies> policiesInTerraform(std::string_view text);

} // namespace core
