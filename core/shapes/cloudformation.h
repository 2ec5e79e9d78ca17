// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CloudFormation's two languages have in common: where a policy's text stands, and what the
// template may say there instead.
#pragma once

#include "core/shapes/foundpolicy.h"

#include <span>
#include <string_view>

namespace core::cloudformation {

// The members that lead from a resource of that type to a policy's text, outermost first; empty
// for a resource that has none.
std::span<const std::string_view> pathToPolicy(std::string_view resourceType);

// A function of CloudFormation stands where the policy should: `Fn::Join`, `!Sub`.
Error isFunction(TextPlace place, std::string_view function);

// Something else than a text stands there.
Error isNoText(TextPlace place);

// The template has no resource with a policy.
Message hasNoPolicy();

} // namespace core::cloudformation
