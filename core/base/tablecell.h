// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Untrusted text as a cell of a table that other programs read.
//
//   inertCell("=1+1");    // "'=1+1"
#pragma once

#include <string>

namespace core {

// The text with an apostrophe before it where a spreadsheet would take it for a formula. Takes
// text in which line breaks and tabs are visible signs already (core::visible).
std::string inertCell(std::string text);

} // namespace core
