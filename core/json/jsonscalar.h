// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of JSON that hold no others. Each of these leaves the cursor after what it read, and
// gives nothing after a fault.
#pragma once

#include "core/json/jsoncursor.h"
#include "core/json/jsonvalue.h"

#include <optional>
#include <string>

namespace core {

// At a double quote.
std::optional<std::string> readJsonString(JsonCursor& at);

// At a digit or a minus.
std::optional<JsonValue> readJsonNumber(JsonCursor& at);

// `true`, `false` or `null`; anything else is a fault.
std::optional<JsonValue> readJsonWord(JsonCursor& at);

} // namespace core
