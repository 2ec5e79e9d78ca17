// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shapetable.h"

#include "core/shapes/findpolicies.h"

#include <algorithm>
#include <string>

namespace test {

namespace {

std::string_view nameOf(core::PolicyShape shape) {
    switch (shape) {
    case core::PolicyShape::Bare:
        return "bare";
    case core::PolicyShape::ApiAnswer:
        return "answer";
    case core::PolicyShape::CloudFormationJson:
        return "template in JSON";
    case core::PolicyShape::CloudFormationYaml:
        return "template in YAML";
    case core::PolicyShape::TerraformShow:
        return "terraform show";
    case core::PolicyShape::TerraformSource:
        return "terraform source";
    }
    return {};
}

std::string placed(core::TextPlace place) {
    return std::to_string(place.line) + ":" + std::to_string(place.column);
}

// A line for each policy: `NAME at LINE:COLUMN, SHAPE: JSON` or what is told about it.
std::string described(std::string_view text) {
    const auto found = core::findPolicies(text);
    if (!found)
        return "none: " + core::english(found.error()) + "\n";
    std::string lines;
    for (const core::FoundPolicy& policy : *found) {
        lines += policy.name + " at " + placed(policy.place) + ", ";
        lines += policy.file ? std::string(nameOf(policy.file->shape)) + ": " +
                                   core::printCompact(policy.file->json.root)
                             : core::english(policy.file.error());
        lines += "\n";
    }
    return lines;
}

} // namespace

void expectAll(Checks& checks, const std::vector<ShapeRow>& rows) {
    for (const ShapeRow& row : rows) {
        const std::string text = described(row.text);
        std::string_view actual = text;
        std::string_view expected = row.expected;
        std::string cut;
        while (!actual.empty()) {
            const std::string_view line = actual.substr(0, actual.find('\n'));
            const std::string_view wanted = expected.substr(0, expected.find('\n'));
            cut += !wanted.empty() && line.starts_with(wanted) ? wanted : line;
            cut += '\n';
            actual.remove_prefix(line.size() + 1);
            expected.remove_prefix(std::min(wanted.size() + 1, expected.size()));
        }
        checks.equal(row.name, cut, std::string(row.expected) + '\n');
    }
}

} // namespace test
