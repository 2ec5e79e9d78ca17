// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spec E3, as it is written there.
#pragma once

#include "core/policy/tagpattern.h"
#include "tests/support/wrongmodels.h"

#include <string_view>

namespace test {

bool entryMatchesByTheBook(const core::TagPattern& entry, std::string_view tag,
                           const BookMistakes& wrong = {});

} // namespace test
