// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collects findings while a policy is checked, each with its place in the text.
#pragma once

#include "core/json/textplaces.h"
#include "core/policy/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class FindingList {
public:
    explicit FindingList(const TextPlaces& places);

    // What is found from here on belongs to that rule: its index in `rules`.
    void setRule(std::optional<std::size_t> rule) { m_rule = rule; }

    // An error that AWS documents or users have seen. `ecr` is ECR's own text where it is known.
    void error(std::string_view id, std::string pointer, Message message, std::string ecr = {});

    // Something that ECR's answer is not known to (spec mark A).
    void assumed(std::string_view id, Severity severity, std::string pointer, Message message);

    // Something that ECR accepts and that is likely a mistake.
    void warning(std::string_view id, std::string pointer, Message message);

    // All of them in the order of their places.
    std::vector<Finding> sorted() &&;

private:
    void add(Finding finding);

    const TextPlaces& m_places;
    std::optional<std::size_t> m_rule;
    std::vector<Finding> m_findings;
};

} // namespace core
