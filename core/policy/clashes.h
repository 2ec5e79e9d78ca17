// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks the rules of a policy against one another (spec V7, V17 to V19).
#pragma once

#include "core/policy/findinglist.h"
#include "core/policy/rulecheck.h"

#include <vector>

namespace core {

// Takes the outlines in the order of the file.
void checkClashes(const std::vector<RuleOutline>& rules, FindingList& findings);

} // namespace core
