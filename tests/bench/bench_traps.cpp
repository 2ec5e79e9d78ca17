// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The traps of 50 rules with lists of up to five entries, alone and with 100,000 images, beside one
// evaluation of them that has matched no tag yet. A window looks for traps after every edit, and
// has 100 ms for that.
#include "core/policy/check.h"
#include "core/traps/findtraps.h"
#include "tests/bench/medians.h"
#include "tests/bench/repository.h"
#include "tests/support/builders.h"

#include <array>

namespace {

constexpr std::size_t imageCount = 100'000;

const char* const alone = "traps of the policy alone";
const char* const withImages = "traps with 100,000 images";
const char* const inFull = "evaluation in full";

constexpr std::array<const char*, 10> families{"main", "dev",  "pr",      "hotfix", "release",
                                               "qa",   "perf", "nightly", "canary", "feature"};

// Rules about one family, about what has tags of several, and about the ends of tags; some of them
// protect.
std::string ruleText(std::size_t rule) {
    const std::string family = families[rule % families.size()];
    const std::string digit = std::to_string(rule % 9 + 1);
    std::string entries = "\"" + family + "-" + digit + "*\"";
    if (rule % 2 == 0)
        entries += ", \"git-*\", \"*" + digit + "*\", \"*-*" + std::to_string(rule % 7) +
                   "\", \"v" + digit + "*\"";
    if (rule % 5 == 0)
        entries = "\"v" + digit + ".*\", \"*-rc\"";
    const std::string limit = rule % 3 == 0
                                  ? R"("sinceImagePushed","countUnit":"days","countNumber":60)"
                                  : R"("imageCountMoreThan","countNumber":)" +
                                        std::to_string(rule % 4 == 0 ? 999'999'999 : 20 + rule);
    return R"({"rulePriority":)" + std::to_string(rule + 1) +
           R"(,"selection":{"tagStatus":"tagged","tagPatternList":[)" + entries +
           R"(],"countType":)" + limit + R"(},"action":{"type":"expire"}})";
}

std::string policyText() {
    std::string text = "{\"rules\": [";
    for (std::size_t rule = 0; rule < core::mostRules - 2; ++rule)
        text += ruleText(rule) + ",\n";
    return text +
           R"({"rulePriority":49,"selection":{"tagStatus":"untagged","countType":
               "imageCountMoreThan","countNumber":3},"action":{"type":"expire"}},
              {"rulePriority":50,"selection":{"tagStatus":"any","countType":"imageCountMoreThan",
               "countNumber":5000},"action":{"type":"expire"}}]})";
}

struct Scene {
    core::JsonText json;
    core::PolicyDraft draft;
    core::Policy policy;
    std::shared_ptr<const core::ImageStore> images;
    core::Evaluation evaluation;
};

const Scene& scene() {
    static const Scene scene = [] {
        const std::string text = policyText();
        core::JsonText json = core::readJson(text).value();
        core::PolicyDraft draft = core::draftFrom(json.root).value();
        core::Policy policy = core::checkText(text).policy.value();
        const auto images = bench::makeWorld(imageCount).store;
        core::Evaluation evaluation = core::Evaluator(images).evaluate(policy, test::testNow);
        return Scene{std::move(json), std::move(draft), std::move(policy), images,
                     std::move(evaluation)};
    }();
    return scene;
}

void find(benchmark::State& state, const core::Evaluation* evaluation) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            core::findTraps(scene().policy, scene().draft, scene().json.places, evaluation));
}

void evaluates(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            core::Evaluator(scene().images).evaluate(scene().policy, test::testNow));
}

} // namespace

int main(int argc, char** argv) {
    bench::add(alone, [](benchmark::State& state) { find(state, nullptr); });
    bench::add(withImages, [](benchmark::State& state) { find(state, &scene().evaluation); });
    bench::add(inFull, evaluates);
    scene(); // made here, so that no benchmark pays for it
    bench::Medians medians;
    bench::run(argc, argv, medians);
    medians.printRatio(alone, inFull);
    medians.printRatio(withImages, inFull);
}
