// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads JSON text and remembers where everything stood.
//
//   const auto json = readJson(text);
//   json->places.at("/rules/0");     // line 3, column 5
#pragma once

#include "core/base/result.h"
#include "core/json/jsonvalue.h"
#include "core/json/textplaces.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct JsonText {
    JsonValue root;
    TextPlaces places;
    bool hasByteOrderMark = false;
};

// Takes a whole text in UTF-8, with or without a byte-order mark. Errors NotUtf8, NotJson,
// TooDeep (more than 64 levels), each with its place. Text after the value is NotJson (spec V1).
Result<JsonText> readJson(std::string_view text);

} // namespace core
