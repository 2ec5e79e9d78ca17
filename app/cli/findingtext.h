// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A finding as one line for people.
#pragma once

#include "core/policy/finding.h"

#include <string>

namespace cli {

// "error V9 at line 4, column 20 (/rules/0/selection): … ECR says: …"
inline std::string findingText(const core::Finding& finding) {
    std::string text = std::string(core::word(finding.severity)) + " " + std::string(finding.id) +
                       " at line " + std::to_string(finding.place.line) + ", column " +
                       std::to_string(finding.place.column);
    if (!finding.pointer.empty())
        text += " (" + finding.pointer + ")";
    text += ": " + core::english(finding.message);
    if (!finding.ecr.empty())
        text += ". ECR says: " + finding.ecr;
    return text;
}

} // namespace cli
