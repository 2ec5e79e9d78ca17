// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The samples (the incident, AWS's six worked examples) and the cases in tests/data/cases: from
// the text of policy and list to the verdicts.
#include "core/images/imagereader.h"
#include "core/policy/check.h"
#include "tests/support/case_folders.h"
#include "tests/support/checks.h"

#include <iostream>
#include <memory>
#include <sstream>
#include <stdexcept>

namespace {

void run(test::Checks& checks, const test::Case& row) {
    const core::CheckedPolicy checked = core::checkText(row.policyText);
    std::string findings;
    for (const core::Finding& finding : checked.findings)
        findings += std::string(finding.id) + ' ' + core::english(finding.message) + '\n';
    if (!checks.isTrue(row.name + " has a valid policy", checked.policy.has_value(), findings))
        return;

    std::istringstream source(row.imagesText);
    auto list = core::readImages(source);
    if (!list) {
        checks.isTrue(row.name + " has a list of images", false, core::english(list.error()));
        return;
    }
    checks.isTrue(row.name + " leaves no record out", list->leftOut == 0);

    const auto images = std::make_shared<const core::ImageStore>(std::move(list).value().store);
    const core::Evaluation evaluation = core::Evaluator(images).evaluate(*checked.policy, row.now);
    checks.equal(row.name, test::described(evaluation), row.expected);
}

} // namespace

int main() try {
    test::Checks checks;
    for (const char* root : {SAMPLES, TEST_DATA "/cases"}) {
        const std::vector<test::Case> cases = test::casesIn(root);
        checks.isTrue(std::string(root) + " has cases", !cases.empty());
        for (const test::Case& row : cases)
            run(checks, row);
    }
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
