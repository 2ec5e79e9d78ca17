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

core::Result<core::Instant> timeOf(const Arguments& arguments) {
    if (const auto text = arguments.value("now"))
        return core::parseInstant(*text);
    return core::Instant(
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

} // namespace

std::vector<Option> situationOptions() {
    return {
        {"policy", "FILE",
         "the policy: its JSON, or a file of AWS, CloudFormation or Terraform with it", false,
         true},
        {"images", "FILE",
         "output of `aws ecr describe-images`, and of `batch-get-image`, also packed by gzip; "
         "several are one list",
         true, true},
        {"now", "TIME", "the time that ages are counted to, in ISO 8601; default: the clock", false,
         false},
        {"progress", "", "tell on standard error how much of the images is read", false, false}};
}

std::optional<Situation> readSituation(const Arguments& arguments) {
    auto files = arguments.values("images");
    files.push_back(arguments.required("policy"));
    if (const auto misuse = sharesStandardInput(files)) {
        complain(core::english(*misuse));
        return std::nullopt;
    }
    const auto now = timeOf(arguments);
    if (!now) {
        complain("--now: " + core::english(now.error().message));
        return std::nullopt;
    }
    auto policy = readValidPolicy(arguments.required("policy"));
    if (!policy)
        return std::nullopt;
    auto list = readImageFiles(arguments.values("images"), arguments.has("progress"));
    if (!list)
        return std::nullopt;
    core::Evaluator evaluator(std::make_shared<const core::ImageStore>(std::move(list->store)));
    core::Evaluation evaluation = evaluator.evaluate(policy->policy, *now);
    return Situation{*std::move(policy), std::move(evaluation)};
}

} // namespace cli
