// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that one makes from a tag of an image: each is one undo step.
//
//   core::RuleId rule = addRuleLike(document, "dev-12");    // keeps the newest of dev-
#pragma once

#include "ui/document/document.h"

#include <string>
#include <string_view>

namespace ui {

// What tags like this one begin with: all of it up to the last of `.`, `-`, `_` and `/`, or the
// tag itself where it has none of them.
std::string_view familyOf(std::string_view tag);

// Whether the policy has room for one more rule (spec V2).
bool hasRoomForRule(const Document& document);

// These take a policy with room, and return the rule.
core::RuleId addRuleLike(Document& document, std::string_view tag);
// A rule, on top, that always keeps images with this tag.
core::RuleId protectTag(Document& document, std::string_view tag);

} // namespace ui
