// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Untrusted text as a cell of a table that other programs read.
//
//   inertCell("=1+1");    // "'=1+1"
#pragma once

#include <string>
#include <string_view>

namespace core {

// The text with an apostrophe before it where a spreadsheet would take it for a formula. Takes
// text in which line breaks and tabs are visible signs already (core::visible).
std::string inertCell(std::string text);

// The same as a field of CSV (RFC 4180), made visible and quoted where it has to be. Takes any
// text.
std::string csvField(std::string_view untrusted);

} // namespace core
