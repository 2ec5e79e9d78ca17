// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a literal value of Terraform source as the JSON that `jsonencode` makes of it.
//
//   HclCursor at(R"({ rules = [{ rulePriority = 1 }] })");
//   JsonText json;
//   json.root = *readHclLiteral(at, "", json);
//   json.places.at("/rules/0/rulePriority");     // line 1, column 29
#pragma once

#include "core/hcl/hclcursor.h"
#include "core/json/jsonreader.h"

#include <optional>
#include <string>

namespace core {

// Leaves the cursor behind the value. `pointer` says where in `json` it belongs: places and
// duplicate keys are added there. Errors: WrongShape for what is not literal or no value,
// TooDeep for more than 64 levels.
Result<JsonValue> readHclLiteral(HclCursor& at, const std::string& pointer, JsonText& json);

// An error unless the expression has ended at the cursor: its line, its block or the text is over.
std::optional<Error> notOver(HclCursor& at, const HclCursor& expression);

} // namespace core
