// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies in Terraform's configuration as JSON, `main.tf.json`: the document as a string in the
// `policy` of a resource.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

bool isTerraformJson(const JsonText& json);

// By the names of the resources. Takes the text and what it was read to. Error WrongShape: there is
// none.
Result<FoundPolicies> policiesInTerraformJson(std::string_view text, const JsonText& json);

} // namespace core
