// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something about a policy that its author should know.
//
// Findings are results, not errors: an imperfect policy is our daily bread.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Severity { Error, Warning, Note };

struct Finding {
    std::string_view id; // the spec's number: "V7"
    Severity severity = Severity::Error;
    std::optional<std::size_t> rule; // index in `rules`
    std::string pointer;             // JSON pointer into the policy document
    TextPlace place;                 // in the text that the user gave
    Message message;                 // what is wrong, and the way out
    std::string ecr;                 // ECR's own text; empty where it is not known
    bool isAssumption = false;       // neither documented nor observed (spec mark A)

    bool operator==(const Finding&) const = default;
};

// ECR's own text for what cannot be a policy at all (spec V1, V16).
inline constexpr std::string_view couldNotMap = "Could not map policyString into LifecyclePolicy.";

std::string_view word(Severity severity); // "error", "warning", "note"

bool hasErrors(const std::vector<Finding>& findings);

} // namespace core
