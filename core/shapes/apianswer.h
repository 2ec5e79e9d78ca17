// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The output of `aws ecr get-lifecycle-policy` and of its preview: the document is a string in
// `lifecyclePolicyText`.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

// Whether a JSON text is such an answer.
bool isApiAnswer(const JsonText& json);

// The policy in it. Takes the text and what it was read to.
FoundPolicies policiesInApiAnswer(std::string_view text, const JsonText& json);

} // namespace core
