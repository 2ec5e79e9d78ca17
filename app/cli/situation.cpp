// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/situation.h"

#include "app/cli/imageinput.h"
#include "app/cli/inputfile.h"
#include "app/cli/output.h"

#include <chrono>
#include <memory>

namespace cli {

namespace {

constexpr PolicyOption onlyPolicy[] = {
    {"policy", "the policy: its JSON, or a file of AWS, CloudFormation or Terraform with it"}};

} // namespace

Option nowOption() {
    return {"now", "TIME", "the time that ages are counted to, in ISO 8601; default: the clock",
            false, false};
}

std::optional<core::Instant> readNow(const Arguments& arguments) {
    const auto text = arguments.value("now");
    if (!text)
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto now = core::parseInstant(*text);
    if (!now) {
        complain("--now: " + core::english(now.error().message));
        return std::nullopt;
    }
    return *now;
}

std::vector<Option> situationOptions() {
    return situationOptions(onlyPolicy);
}

std::vector<Option> situationOptions(std::span<const PolicyOption> policies) {
    std::vector<Option> options;
    for (const PolicyOption& policy : policies)
        options.push_back({policy.name, "FILE", policy.help, false, true});
    const auto images = imageOptions("output of `aws ecr describe-images`, and of "
                                     "`batch-get-image`, also packed by gzip; several are one list",
                                     true);
    options.insert(options.end(), images.begin(), images.end());
    options.push_back(nowOption());
    return options;
}

std::optional<Situation> readSituation(const Arguments& arguments) {
    auto situations = readSituations(arguments, onlyPolicy);
    if (!situations)
        return std::nullopt;
    return std::move(situations->front());
}

std::optional<std::vector<Situation>> readSituations(const Arguments& arguments,
                                                     std::span<const PolicyOption> policies) {
    auto files = arguments.values("images");
    for (const std::string& file : arguments.values("in-use"))
        files.push_back(file);
    for (const PolicyOption& policy : policies)
        files.push_back(arguments.required(policy.name));
    if (const auto misuse = sharesStandardInput(files)) {
        complain(core::english(*misuse));
        return std::nullopt;
    }
    const auto now = readNow(arguments);
    if (!now)
        return std::nullopt;
    std::vector<ValidPolicy> read;
    for (const PolicyOption& option : policies) {
        auto policy = readValidPolicy(arguments.required(option.name));
        if (!policy)
            return std::nullopt;
        read.push_back(*std::move(policy));
    }
    auto list = readImages(arguments);
    if (!list)
        return std::nullopt;
    core::Evaluator evaluator(std::make_shared<const core::ImageStore>(std::move(list->store)));
    std::vector<Situation> situations;
    for (ValidPolicy& policy : read) {
        core::Evaluation evaluation = evaluator.evaluate(policy.policy, *now);
        situations.push_back({std::move(policy), std::move(evaluation)});
    }
    return situations;
}

} // namespace cli
