// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies in the state as Terraform keeps it, terraform.tfstate: the document as a string in the
// `attributes.policy` of each instance of a resource.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

bool isTerraformState(const JsonText& json);

// By name: `main`, `module.shop.main["eu"]`. Takes the text and what it was read to. Error
// WrongShape: there is none.
Result<FoundPolicies> policiesInTerraformState(std::string_view text, const JsonText& json);

} // namespace core
