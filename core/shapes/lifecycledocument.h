// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A block `data "aws_ecr_lifecycle_policy_document"` of Terraform source, as the JSON that
// Terraform makes of it.
#pragma once

#include "core/hcl/hclblock.h"
#include "core/shapes/foundpolicy.h"

namespace core {

// As with Terraform, a rule with no action expires. Errors WrongShape: an attribute or a block
// that such a document does not have, a value that is not literal.
Result<PolicyFile> readLifecycleDocument(const HclBlock& document);

} // namespace core
