// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 1,000,000 images under 50 rules, held against copying the rules' sets of bits once: the least
// that looking at every image under every rule can cost.
#include "core/evaluation/evaluation.h"
#include "core/images/imagestorebuilder.h"
#include "tests/bench/medians.h"
#include "tests/bench/repository.h"
#include "tests/support/builders.h"

#include <cstdio>
#include <cstring>
#include <malloc.h>
#include <string>

namespace {

constexpr std::size_t imageCount = 1'000'000;

const char* const copy = "copying the sets";
const char* const fullEvaluation = "full evaluation";
const char* const claiming = "full evaluation, tags matched before";
const char* const afterCount = "after a change of a count";
const char* const afterMove = "after a move";

const bench::World& world() {
    static const bench::World world = bench::makeWorld(imageCount);
    return world;
}

// What the window shows above the table.
void lookAtCounts(const core::Evaluation& evaluation) {
    const core::Summary& summary = evaluation.summary();
    benchmark::DoNotOptimize(summary.keep.images + summary.expire.images + summary.archive.images);
}

void copiesTheSets(benchmark::State& state) {
    const std::size_t bytes = world().policy.rules.size() * imageCount / 8;
    const std::vector<std::byte> from(bytes, std::byte{1});
    std::vector<std::byte> to(bytes);
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), bytes);
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
}

void evaluatesInFull(benchmark::State& state) {
    for (auto _ : state) {
        core::Evaluator evaluator(world().store);
        lookAtCounts(evaluator.evaluate(world().policy, test::testNow));
    }
}

void evaluatesMatched(benchmark::State& state) {
    core::Evaluator evaluator(world().store);
    lookAtCounts(evaluator.evaluate(world().policy, test::testNow));
    for (auto _ : state)
        lookAtCounts(evaluator.evaluate(world().policy, test::testNow));
}

void evaluatesAfterCount(benchmark::State& state) {
    core::Evaluator evaluator(world().store);
    core::Policy policy = world().policy;
    lookAtCounts(evaluator.evaluate(policy, test::testNow));
    std::int32_t count = 0;
    for (auto _ : state) {
        policy.rules[0].limit = core::KeepNewest{1 + ++count % 1000};
        lookAtCounts(evaluator.evaluate(policy, test::testNow));
    }
}

void evaluatesAfterMove(benchmark::State& state) {
    core::Evaluator evaluator(world().store);
    core::Policy policy = world().policy;
    lookAtCounts(evaluator.evaluate(policy, test::testNow));
    std::size_t place = 0;
    for (auto _ : state) {
        bench::swapPriorities(policy, place, place + 1);
        place = (place + 1) % (policy.rules.size() - 2);
        lookAtCounts(evaluator.evaluate(policy, test::testNow));
    }
}

std::size_t allocatedBytes() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

core::ImageStore storeOfTwoTagsEach() {
    core::ImageStoreBuilder builder;
    for (std::size_t i = 0; i < imageCount; ++i) {
        const std::string number = std::to_string(i);
        core::ImageRecord image = test::image("main-" + number, "git-" + number);
        image.sizeInBytes = 200'000'000;
        builder.add(std::move(image));
    }
    return std::move(builder).build();
}

double bytesAnImage() {
    const std::size_t before = allocatedBytes();
    const core::ImageStore store = storeOfTwoTagsEach();
    return static_cast<double>(allocatedBytes() - before) / static_cast<double>(store.size());
}

} // namespace

int main(int argc, char** argv) {
    bench::add(copy, copiesTheSets);
    bench::add(fullEvaluation, evaluatesInFull);
    bench::add(claiming, evaluatesMatched);
    bench::add(afterCount, evaluatesAfterCount);
    bench::add(afterMove, evaluatesAfterMove);

    world(); // made here, so that no benchmark pays for it
    bench::Medians medians;
    bench::run(argc, argv, medians);
    medians.printRatio(copy, fullEvaluation);
    medians.printRatio(copy, claiming, " (aim: at most 20)");
    medians.printRatio(afterCount, fullEvaluation, " (required: 5)");
    medians.printRatio(afterMove, fullEvaluation, " (required: 5)");
    std::printf("an image with two tags takes %.0f bytes (aim: less than 150)\n", bytesAnImage());
}
