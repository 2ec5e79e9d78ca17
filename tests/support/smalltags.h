// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars so small that all their tags can be tried, and patterns by chance that meet them often.
//
//   for (const std::string& tag : test::allTags(test::smallGrammar(dice)))
#pragma once

#include "core/policy/tagpattern.h"
#include "core/tagsets/taggrammar.h"
#include "tests/support/dice.h"

#include <string>
#include <vector>

namespace test {

// Two to four characters, and tags of at most two to four of them.
core::TagGrammar smallGrammar(Dice& dice);

std::vector<std::string> allTags(const core::TagGrammar& grammar);

// Often a prefix or a name, with up to four stars, now and then with a character that no tag has.
core::TagPattern smallPattern(Dice& dice);

std::vector<core::TagPattern> patterns(const std::vector<std::string>& texts);

// Whether TAGWARDEN_LONG_TESTS=1 asks for more than the usual numbers.
bool isLongRun();

} // namespace test
