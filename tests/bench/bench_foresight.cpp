// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would keep an image of 100,000 under 50 rules, and which of these images run: how long that
// takes, and so whether it may be done while the window waits.
#include "core/foresight/keepingedits.h"
#include "core/inuse/inuse.h"
#include "core/inuse/runningreader.h"
#include "core/policy/check.h"
#include "core/policy/rulefields.h"
#include "tests/bench/medians.h"
#include "tests/bench/repository.h"
#include "tests/support/builders.h"

#include <iostream>
#include <sstream>

namespace {

constexpr std::size_t imageCount = 100'000;

const bench::World& world() {
    static const bench::World world = bench::makeWorld(imageCount);
    return world;
}

core::TagStatus statusOf(const core::TagSelection& tags) {
    if (std::holds_alternative<core::AnyImage>(tags))
        return core::TagStatus::Any;
    return std::holds_alternative<core::Untagged>(tags) ? core::TagStatus::Untagged
                                                        : core::TagStatus::TaggedPattern;
}

core::RuleDraft draftOf(const core::Rule& rule, core::RuleId id) {
    core::RuleDraft draft = core::newRule(id, static_cast<std::int32_t>(rule.priority), {}, 1);
    core::setTagStatus(draft, statusOf(rule.selection.tags));
    if (const auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags)) {
        std::vector<std::string> entries;
        for (const core::TagPattern& entry : tagged->entries)
            entries.push_back(entry.isPrefix() ? entry.head() + '*' : entry.text());
        core::setEntries(draft, entries);
    }
    if (const auto* younger = std::get_if<core::KeepYoungerThan>(&rule.limit)) {
        core::setCountType(draft, younger->since == core::AgeSince::Pushed
                                      ? core::CountType::SinceImagePushed
                                  : younger->since == core::AgeSince::Pulled
                                      ? core::CountType::SinceImagePulled
                                      : core::CountType::SinceImageTransitioned);
        core::setCountNumber(draft, static_cast<std::int32_t>(younger->days.count()));
    } else {
        core::setCountNumber(draft, std::get<core::KeepNewest>(rule.limit).count);
    }
    core::setAction(draft, rule.action);
    return draft;
}

core::PolicyDraft draft() {
    core::PolicyDraft draft = core::emptyDraft();
    for (const core::Rule& rule : world().policy.rules)
        draft.rules.push_back(draftOf(rule, core::freshRuleId(draft)));
    return draft;
}

// Of the images that go, one that many rules identify.
core::ImageIndex imageThatGoes(const core::PolicyDraft& draft) {
    const core::Evaluation evaluation =
        core::Evaluator(world().store)
            .evaluate(core::checkDraft(draft).policy.value(), test::testNow);
    core::ImageIndex found = 0;
    std::size_t most = 0;
    for (core::ImageIndex image = 0; image < imageCount; ++image) {
        std::size_t rules = 0;
        for (std::size_t rule = 0; rule < draft.rules.size(); ++rule)
            rules += evaluation.identifies(rule, image);
        if (evaluation.outcome(image) != core::Outcome::Keep && rules > most) {
            most = rules;
            found = image;
        }
    }
    std::cout << draft.rules.size() << " rules, of which " << most << " identify the image\n";
    return found;
}

void findsWhatKeeps(benchmark::State& state) {
    const core::PolicyDraft policy = draft();
    const core::ImageIndex image = imageThatGoes(policy);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            core::keepingEdits({policy, {}, test::testNow, image}, world().store));
}

std::string references(std::size_t count) {
    std::string lines;
    for (core::ImageIndex image = 0; image < count; ++image)
        lines += "registry.example/shop/web@sha256:" + std::string(56, 'a') +
                 std::to_string(10'000'000 + image) + '\n';
    return lines;
}

void matches(benchmark::State& state) {
    std::istringstream lines(references(1000));
    core::RunningReader reader;
    reader.read(lines, "runs.txt");
    const auto running = std::make_shared<const core::RunningList>(std::move(reader).take().list);
    for (auto _ : state)
        benchmark::DoNotOptimize(core::InUse(running, *world().store));
}

// 40,000 pods of 1.6 kB.
void readsPods(benchmark::State& state) {
    std::string text = R"({"apiVersion": "v1", "items": [)";
    for (int i = 0; i < 40'000; ++i)
        text +=
            (i > 0 ? "," : "") +
            std::string(R"({"metadata": {"namespace": "shop", "name": "web-)") + std::to_string(i) +
            R"(", "annotations": {"note": ")" + std::string(1400, 'x') +
            R"("}}, "spec": {"containers": [{"name": "web", "image": "registry.example/shop/web:v)" +
            std::to_string(i % 1000) + R"("}]}})";
    text += "]}";
    std::cout << text.size() / 1'000'000 << " MB of pods\n";
    for (auto _ : state) {
        std::istringstream stream(text);
        core::RunningReader reader;
        benchmark::DoNotOptimize(reader.read(stream, "pods.json"));
    }
}

} // namespace

int main(int argc, char** argv) {
    bench::add("what would keep an image", findsWhatKeeps);
    bench::add("1,000 references among the images", matches);
    bench::add("reading 40,000 pods", readsPods);
    world(); // made here, so that no benchmark pays for it
    bench::Medians medians;
    bench::run(argc, argv, medians);
}
