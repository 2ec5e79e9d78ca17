// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy in the text that it arrived in (spec section 4).
#pragma once

#include "core/base/result.h"
#include "core/json/jsonreader.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

enum class PolicyShape {
    Bare,               // the document itself
    ApiAnswer,          // of get-lifecycle-policy or its preview
    CloudFormationJson, // a template
    CloudFormationYaml,
    TerraformShow,   // `terraform show -json` of a plan or a state, or terraform.tfstate
    TerraformSource, // a .tf file
};

// A part of a text, in bytes from its beginning.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t length = 0;

    bool operator==(const TextSpan&) const = default;
};

struct PolicyFile {
    PolicyShape shape = PolicyShape::Bare;
    JsonText json;              // of the policy; places are in the text that was given
    std::size_t characters = 0; // of the policy's own text, as ECR gets it (spec V3)
    // The string with the policy in it, quotation marks included, where it can be replaced and
    // nothing else changes.
    std::optional<TextSpan> literal;
    // The policy's own text; empty where the file says it in another language than JSON.
    std::string text;
};

struct FoundPolicy {
    // What the text calls it: a logical id, a resource's name; empty where it has no name.
    std::string name;
    TextPlace place; // where the policy begins
    // Errors: WrongShape where the text does not hold the policy as a literal; else as readJson.
    Result<PolicyFile> file;
};

using FoundPolicies = std::vector<FoundPolicy>;

} // namespace core
