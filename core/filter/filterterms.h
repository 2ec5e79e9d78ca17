// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One term of a filter, as parseFilter reads it.
//
//   readTerm("rule:2,none");    // RuleTerm
//   readTerm("rule:x");         // a message: what is wrong, and what is possible
#pragma once

#include "core/base/message.h"
#include "core/filter/imagefilter.h"

#include <string_view>
#include <variant>

namespace core {

// What the term asks, or what is wrong with it.
using TermRead = std::variant<FilterTerm::Asks, Message>;

// Takes a term without blanks and without the `-` before it.
TermRead readTerm(std::string_view term);

} // namespace core
