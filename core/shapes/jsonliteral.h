// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy that is a string in JSON: what looks like line 3 of the policy stands somewhere in
// one long line of the file.
#pragma once

#include "core/base/textcursor.h"
#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace core {

// Finds the strings of a JSON text that is known to be well-formed.
class JsonLiterals {
public:
    explicit JsonLiterals(std::string_view text);

    // The policy in the string that begins at `place` and stands for `value`. Errors as readJson,
    // with the place in the outer text. Quick when places are asked for in their order.
    Result<PolicyFile> readPolicyAt(TextPlace place, std::string_view value, PolicyShape shape);

private:
    std::string_view m_text; // without a byte-order mark
    std::size_t m_markBytes;
    TextCursor m_at;
};

} // namespace core
