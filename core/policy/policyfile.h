// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the policy in a text of any shape that is known (spec section 4).
//
// So far: the bare document, and the output of get-lifecycle-policy or of its preview, which
// hold the document as a string in `lifecyclePolicyText`.
#pragma once

#include "core/json/jsonreader.h"
#include "core/policy/check.h"

#include <string_view>

namespace core {

enum class PolicyShape { Bare, ApiAnswer };

struct PolicyFile {
    PolicyShape shape = PolicyShape::Bare;
    JsonText json;              // of the policy; places are in the text that was given
    std::size_t characters = 0; // of the policy's own text
};

// Takes the whole text. Errors as readJson; for a string inside an answer, place is where the
// fault stands in the outer text.
Result<PolicyFile> readPolicyFile(std::string_view text);

// Findings of the policy in a text of any known shape; text that is no JSON gives V1.
CheckedPolicy checkPolicyFile(std::string_view text);

} // namespace core
