// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A CloudFormation template in YAML; see cloudformationjson.h.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

// Whether a line of the text, which is no JSON, begins the template's `Resources`.
bool looksLikeCloudFormationYaml(std::string_view text);

// Takes UTF-8 without a byte-order mark. By logical id. Places are exact where the text can be
// followed through its escapes, else that of the scalar. Error WrongShape: no YAML, nested too
// deep, or no policy.
Result<FoundPolicies> policiesInCloudFormationYaml(std::string_view text);

} // namespace core
