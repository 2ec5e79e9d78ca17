// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies that do what they say have no trap, and those in tests/data/traps/bad have the ones that
// their expected.txt tells. A new case is a folder, and a line of README.md there.
#include "core/images/imagereader.h"
#include "core/policy/check.h"
#include "core/traps/findtraps.h"
#include "tests/support/builders.h"
#include "tests/support/case_folders.h"
#include "tests/support/checks.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;

const fs::path corpus = TEST_DATA "/traps";

struct Case {
    std::string name;
    std::string policyText;
    std::optional<std::string> imagesText;
};

std::vector<Case> casesIn(const fs::path& root) {
    std::vector<fs::path> folders(fs::directory_iterator(root), fs::directory_iterator{});
    std::ranges::sort(folders);
    std::vector<Case> cases;
    for (const fs::path& folder : folders) {
        Case found{folder.filename(), test::fileText(folder / "policy.json"), {}};
        if (fs::exists(folder / "images.json"))
            found.imagesText = test::fileText(folder / "images.json");
        cases.push_back(std::move(found));
    }
    return cases;
}

std::shared_ptr<const core::ImageStore> readImages(const std::string& text) {
    std::istringstream source(text);
    return std::make_shared<const core::ImageStore>(
        std::move(core::readImages(source).value().store));
}

// What is found in the policy, and in the images where there are some.
struct Found {
    core::PolicyDraft draft;
    std::shared_ptr<const core::ImageStore> images;
    std::vector<core::Trap> traps;
};

Found find(const std::string& policyText, const std::optional<std::string>& imagesText) {
    const core::JsonText json = core::readJson(policyText).value();
    const core::CheckedPolicy checked = core::checkText(policyText);
    if (!checked.policy)
        throw std::runtime_error("no valid policy: " + policyText);
    Found found{core::draftFrom(json.root).value(), nullptr, {}};
    std::optional<core::Evaluation> evaluation;
    if (imagesText) {
        found.images = readImages(*imagesText);
        evaluation = core::Evaluator(found.images).evaluate(*checked.policy, test::testNow);
    }
    found.traps = core::findTraps(*checked.policy, found.draft, json.places,
                                  evaluation ? &*evaluation : nullptr);
    return found;
}

// A few lines for each trap, as expected.txt has them.
std::string described(const Found& found) {
    std::string text;
    for (const core::Trap& trap : found.traps) {
        text += std::string(core::word(trap.finding.severity)) + ' ' +
                std::string(trap.finding.id) + " at " + trap.finding.pointer + '\n' +
                core::english(trap.finding.message) + '\n';
        trap.images.forEach([&](std::size_t place) {
            text += "image";
            for (const core::TagIndex tag :
                 found.images->tags(static_cast<core::ImageIndex>(place)))
                text += ' ' + std::string(found.images->tagName(tag));
            text += '\n';
        });
        if (trap.repair)
            text += "repair: " + core::english(core::told(*trap.repair, found.draft)) + '\n';
        text += '\n';
    }
    return text;
}

bool hasWarning(const std::vector<core::Trap>& traps) {
    return std::ranges::any_of(traps, [](const core::Trap& trap) {
        return trap.finding.severity == core::Severity::Warning;
    });
}

void staysSilent(test::Checks& checks, const Case& good) {
    checks.equal(good.name, described(find(good.policyText, good.imagesText)), std::string());
    const Found withoutImages = find(good.policyText, {});
    checks.isTrue(good.name + " has no warning without images", !hasWarning(withoutImages.traps),
                  described(withoutImages));
}

// Doing what a trap offers takes it away.
void repairsHelp(test::Checks& checks, const Case& bad, const Found& found) {
    for (const core::Trap& trap : found.traps) {
        if (!trap.repair)
            continue;
        const auto rule = found.draft.rules[*trap.finding.rule].id;
        const core::PolicyDraft mended = core::edited(found.draft, *trap.repair);
        const Found left = find(core::printPolicy(mended), bad.imagesText);
        const auto place = core::indexOf(mended, rule);
        checks.isTrue(bad.name + " is mended by its repair",
                      std::ranges::none_of(left.traps,
                                           [&](const core::Trap& other) {
                                               return other.finding.id == trap.finding.id &&
                                                      other.finding.rule == place;
                                           }),
                      described(left));
    }
}

void isFound(test::Checks& checks, const Case& bad) {
    const Found found = find(bad.policyText, bad.imagesText);
    checks.equal(bad.name, described(found),
                 test::fileText(corpus / "bad" / bad.name / "expected.txt"));
    checks.isTrue(bad.name + " is named after a trap that is found",
                  std::ranges::any_of(found.traps, [&](const core::Trap& trap) {
                      return bad.name.starts_with(trap.finding.id);
                  }));
    repairsHelp(checks, bad, found);
}

void everyTrapHasACase(test::Checks& checks, const std::vector<Case>& bad) {
    for (const std::string_view id :
         {"and-list", "shadowed-rule", "partly-shadowed", "never-acts", "no-effect",
          "impossible-pattern", "unprotected-by-order", "shared-image", "untagged-eats-moved-tags",
          "catch-all-reaches", "pause-hazard", "fills-the-count", "archive-gap"})
        checks.isTrue(std::string(id) + " has a case", std::ranges::any_of(bad, [&](const Case& c) {
                          return c.name.starts_with(id);
                      }));
}

} // namespace

int main() try {
    test::Checks checks;
    const std::string readme = test::fileText(corpus / "README.md");
    const std::vector<Case> good = casesIn(corpus / "good");
    const std::vector<Case> bad = casesIn(corpus / "bad");
    for (const auto& cases : {good, bad})
        for (const Case& one : cases)
            checks.isTrue(one.name + " has its line in README.md",
                          readme.find("- `" + one.name + "`: ") != readme.npos);
    for (const Case& one : good)
        staysSilent(checks, one);
    for (const Case& sample : casesIn(SAMPLES))
        if (sample.name != "incident")
            staysSilent(checks, sample);
    for (const Case& one : bad)
        isFound(checks, one);
    everyTrapHasACase(checks, bad);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
