// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the policies in a text of any shape that is known (spec section 4), by what is in it.
//
//   const auto found = findPolicies(text);
//   (*found)[0].name;               // "Backend", of an AWS::ECR::Repository
//   (*found)[0].file->json.root;    // its policy, with places in the text
#pragma once

#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

// Takes the whole text. What is of no other shape is a bare document, perhaps a broken one; so
// there is at least one policy, or an error. Errors WrongShape: what is around the policies
// cannot be read, or there are none in it.
Result<FoundPolicies> findPolicies(std::string_view text);

} // namespace core
