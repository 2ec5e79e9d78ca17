// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides whether ECR would accept a policy (spec V1 to V19), and turns it into one.
//
//   const CheckedPolicy checked = checkText(text);
//   if (checked.policy)
//       evaluator.evaluate(*checked.policy, now);
//   else
//       show(checked.findings);
#pragma once

#include "core/json/jsonreader.h"
#include "core/policy/finding.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"
#include "core/policy/policytext.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

struct CheckedPolicy {
    std::vector<Finding> findings; // all of them, in order of place
    std::optional<Policy> policy;  // there when no finding is an error
};

// Takes the text of a bare policy document. Never fails: text that is no JSON is finding V1.
CheckedPolicy checkText(std::string_view text);

// The same for a text that is read already. `characters` is the text's length in code points
// (spec V3).
CheckedPolicy checkJson(const JsonText& json, std::size_t characters);

// The same for a text with the draft that it says: the policy's rules carry the draft's ids. Of a
// text that is broken no finding names a rule.
CheckedPolicy checkPolicyText(const PolicyText& policy);

// The same for a draft; places are those in the text that printPolicy gives.
CheckedPolicy checkDraft(const PolicyDraft& draft);

// The one finding, V1, of a text that could not be read as JSON, with ECR's own text.
CheckedPolicy notAPolicy(const Error& error);

} // namespace core
