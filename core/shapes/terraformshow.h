// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `terraform show -json` of a plan or a state: resources of type `aws_ecr_lifecycle_policy` have
// the document as a string in `values.policy`, in modules within modules.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

bool isTerraformShow(const JsonText& json);

// By address without the resource's type: `main`, `module.shop.main["eu"]`. Takes the text and
// what it was read to. Error WrongShape: there is none.
Result<FoundPolicies> policiesInTerraformShow(std::string_view text, const JsonText& json);

} // namespace core
