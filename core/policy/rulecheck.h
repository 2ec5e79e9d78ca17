// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks one rule by itself (spec V4 to V6, V8 to V16, I5), and reads out what is readable of it.
#pragma once

#include "core/policy/findinglist.h"
#include "core/policy/ruleoutline.h"

namespace core {

RuleOutline checkRule(const JsonValue& rule, std::size_t index, FindingList& findings);

} // namespace core
