// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cases against wrong models: every wrong model is exposed, every case exposes what it says,
// and the page that tells so is up to date.
//
//   test_conformance            checks
//   test_conformance --print    prints the page, for tests/data/CONFORMANCE.md
#include "core/policy/check.h"
#include "tests/core/conformancepage.h"
#include "tests/support/agreement.h"
#include "tests/support/builders.h"
#include "tests/support/bythebook.h"
#include "tests/support/checks.h"
#include "tests/support/recordreading.h"

#include <algorithm>
#include <iostream>
#include <stdexcept>

namespace {

// A case, ready to be evaluated.
struct World {
    core::Policy policy;
    std::vector<core::ImageRecord> images;
    std::vector<test::Index> indexes;
    core::Instant now;
};

World worldOf(const test::Case& row) {
    const core::CheckedPolicy checked = core::checkText(row.policyText);
    if (!checked.policy)
        throw std::runtime_error(row.name + " has no valid policy");
    return {*checked.policy, test::recordsIn(row.imagesText), test::indexesIn(row.imagesText),
            row.now};
}

// What ECR's preview would show of an image: whether it goes, where to, and by which rule.
using Effect = std::pair<core::Outcome, std::optional<std::size_t>>;

std::vector<Effect> effects(const World& world, const test::BookMistakes& mistakes) {
    std::vector<Effect> shown;
    for (const test::BookVerdict& verdict :
         test::evaluateByTheBook(world.policy, world.images, world.now, world.indexes, mistakes))
        shown.emplace_back(verdict.outcome,
                           verdict.outcome == core::Outcome::Keep ? std::nullopt : verdict.rule);
    return shown;
}

std::vector<std::string_view> exposedBy(const World& world) {
    const std::vector<Effect> right = effects(world, {});
    std::vector<std::string_view> exposed;
    for (const test::WrongModel& model : test::wrongModels())
        if (effects(world, test::mistakeOf(model)) != right)
            exposed.push_back(model.name);
    return exposed;
}

template <class Names>
bool has(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != std::ranges::end(names);
}

void checkClaims(test::Checks& checks, const test::CaseOnPage& entry) {
    const test::Case& row = entry.row;
    checks.isTrue(row.name + " says what it shows", !row.about.empty() && !row.pins.empty());
    for (const std::string& rule : row.pins)
        checks.isTrue(row.name + " pins " + rule + ", which the page tells",
                      std::ranges::find(test::specRules(), rule, &test::SpecRule::id) !=
                          test::specRules().end());
    for (const std::string& name : row.exposes) {
        checks.isTrue(row.name + " exposes " + name, has(entry.exposed, name));
        const auto models = test::wrongModels();
        const auto model = std::ranges::find(models, name, &test::WrongModel::name);
        checks.isTrue(row.name + " pins the rule that " + name + " breaks",
                      model != models.end() && has(row.pins, model->rule));
    }
}

std::vector<test::CaseOnPage> readCases(test::Checks& checks) {
    std::vector<test::CaseOnPage> cases;
    for (const auto& [root, folder] :
         {std::pair(SAMPLES, "../../resources/samples/"), std::pair(TEST_DATA "/cases", "cases/")})
        for (const test::Case& row : test::casesIn(root)) {
            const World world = worldOf(row);
            core::Evaluator evaluator(test::storeOf(world.images, world.indexes));
            const std::string difference = test::disagreement(
                evaluator.evaluate(world.policy, world.now), world.images, world.indexes);
            checks.isTrue(row.name + " is the same by the book", difference.empty(), difference);
            cases.push_back({row, folder + row.name, exposedBy(world)});
        }
    return cases;
}

} // namespace

int main(int count, char** arguments) try {
    test::Checks checks;
    const std::vector<test::CaseOnPage> cases = readCases(checks);
    const std::string page = test::conformancePage(cases);
    if (count == 2 && std::string_view(arguments[1]) == "--print") {
        std::cout << page;
        return 0;
    }

    for (const test::CaseOnPage& entry : cases)
        checkClaims(checks, entry);
    for (const test::WrongModel& model : test::wrongModels())
        checks.isTrue("some case says that it exposes " + std::string(model.name),
                      std::ranges::any_of(cases, [&](const test::CaseOnPage& entry) {
                          return has(entry.row.exposes, model.name);
                      }));
    for (const test::SpecRule& rule : test::specRules())
        checks.isTrue("some case pins " + std::string(rule.id),
                      std::ranges::any_of(cases, [&](const test::CaseOnPage& entry) {
                          return has(entry.row.pins, rule.id);
                      }));
    checks.equal("tests/data/CONFORMANCE.md is what `test_conformance --print` prints",
                 test::fileText(TEST_DATA "/CONFORMANCE.md"), page);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
