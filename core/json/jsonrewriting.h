// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A JSON text that is to hold another value: what stays the same stays as it is written, byte for
// byte, white space and keys that come twice included; what is new is laid out as the rest.
//
//   rewritten(R"({ "a":1, "b":[2] })", JsonObject{{"a", number(1)}, {"b", JsonArray{}}});
//   // { "a":1, "b":[] }
#pragma once

#include "core/json/jsonvalue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// For each entry of a new list the index of the old entry that it goes on from.
using Origins = std::vector<std::optional<std::size_t>>;

// Who the entries of one list are, where that is known better than by what they hold.
struct KnownOrigins {
    std::string_view member; // of the document, with the list
    Origins origins;
};

// Takes a text that readJson can read, and the value that it is to hold.
std::string rewritten(std::string_view text, const JsonValue& wanted, const KnownOrigins& known);

} // namespace core
