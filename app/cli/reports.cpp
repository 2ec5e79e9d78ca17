// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reports.h"

#include "app/cli/csvrow.h"
#include "app/cli/jsonlist.h"
#include "core/evaluation/imagejson.h"

#include <algorithm>
#include <numeric>

namespace cli {

namespace {

core::JsonObject summaryJson(const core::Summary& summary) {
    return {{"images", count(summary.all.images)},
            {"keep", count(summary.keep.images)},
            {"expire", count(summary.expire.images)},
            {"archive", count(summary.archive.images)},
            {"expireBytes", count(summary.expire.bytes)}};
}

core::JsonObject inUseJson(const core::Evaluation& evaluation, const InUseInput& input) {
    core::JsonArray lost;
    input.inUse.lost(evaluation).forEach([&](std::size_t image) {
        lost.emplace_back(evaluation.images().digest(static_cast<core::ImageIndex>(image)));
    });
    core::JsonArray unmatched;
    for (const std::size_t reference : input.inUse.unmatched()) {
        const core::RunningImage& running = input.inUse.running().images()[reference];
        core::JsonArray places(running.places.begin(), running.places.end());
        unmatched.emplace_back(core::JsonObject{{"reference", running.text},
                                                {"places", std::move(places)},
                                                {"runs", count(running.runs)}});
    }
    const auto& names = input.inUse.repositories();
    return {{"images", count(input.inUse.images().count())},
            {"lost", std::move(lost)},
            {"unmatched", std::move(unmatched)},
            {"repositories", core::JsonArray(names.begin(), names.end())},
            {"otherReferences", count(input.inUse.others())},
            {"leftOut", count(input.leftOut)}};
}

core::JsonObject previewResult(const core::Evaluation& evaluation, core::ImageIndex image) {
    const core::ImageStore& images = evaluation.images();
    const core::Verdict verdict = evaluation.verdict(image);
    core::JsonObject action{{"type", "EXPIRE"}};
    if (verdict.outcome == core::Outcome::Archive)
        action = {{"type", "TRANSITION"}, {"targetStorageClass", "ARCHIVE"}};
    const bool isArchived = images.storageClass(image) == core::StorageClass::Archive;
    return {{"imageTags", tagsJson(images, image)},
            {"imageDigest", images.digest(image)},
            {"imagePushedAt", core::formatInstant(images.pushedAt(image))},
            {"action", std::move(action)},
            {"appliedRulePriority", core::number(priorityOf(evaluation, *verdict.rule))},
            {"storageClass", isArchived ? "ARCHIVE" : "STANDARD"}};
}

} // namespace

std::vector<core::ImageIndex> inInputOrder(const core::ImageStore& images) {
    std::vector<core::ImageIndex> order(images.size());
    std::iota(order.begin(), order.end(), core::ImageIndex{0});
    std::ranges::sort(order, {}, [&](core::ImageIndex image) { return images.inputOrder(image); });
    return order;
}

void writeJson(Output& output, const core::Evaluation& evaluation, const InUseInput* inUse,
               Detail detail) {
    core::JsonObject head{{"now", core::formatInstant(evaluation.now())},
                          {"summary", summaryJson(evaluation.summary())}};
    if (inUse)
        head.push_back({"inUse", inUseJson(evaluation, *inUse)});
    if (detail == Detail::Totals) {
        output << core::print(head) << "\n";
        return;
    }
    writeWithList(output, head, "images", inInputOrder(evaluation.images()),
                  [&](core::ImageIndex image) {
                      core::JsonObject object = imageJson(evaluation, image);
                      if (inUse)
                          object.push_back({"inUse", inUse->inUse.images().contains(image)});
                      return object;
                  });
}

void writeCsv(Output& output, const core::Evaluation& evaluation, const InUseInput* inUse,
              Detail detail) {
    if (detail == Detail::Totals) {
        const core::Summary& summary = evaluation.summary();
        writeCsvRow(output, {"images", "keep", "expire", "archive", "expireBytes"});
        writeCsvRow(output,
                    {std::to_string(summary.all.images), std::to_string(summary.keep.images),
                     std::to_string(summary.expire.images), std::to_string(summary.archive.images),
                     std::to_string(summary.expire.bytes)});
        return;
    }
    const core::ImageStore& images = evaluation.images();
    std::vector<std::string> heading{"imageDigest",  "imageTags", "action",
                                     "rulePriority", "reason",    "why"};
    if (inUse)
        heading.emplace_back("inUse");
    writeCsvRow(output, heading);
    for (const core::ImageIndex image : inInputOrder(images)) {
        const core::Verdict verdict = evaluation.verdict(image);
        std::vector<std::string> row{
            images.digest(image),
            tagsField(images, image),
            std::string(core::word(verdict.outcome)),
            verdict.rule ? std::to_string(priorityOf(evaluation, *verdict.rule)) : "",
            std::string(core::word(verdict.reason)),
            core::english(core::shortReason(evaluation, image))};
        if (inUse)
            row.emplace_back(inUse->inUse.images().contains(image) ? "true" : "false");
        writeCsvRow(output, row);
    }
}

void writePreview(Output& output, const Situation& situation, Detail detail) {
    const core::Evaluation& evaluation = situation.evaluation;
    const core::ImageStore& images = evaluation.images();
    const core::Summary& summary = evaluation.summary();
    core::JsonObject head;
    if (images.size() > 0 && !images.kind(0).registryId.empty())
        head.push_back({"registryId", images.kind(0).registryId});
    if (images.size() > 0 && !images.kind(0).repositoryName.empty())
        head.push_back({"repositoryName", images.kind(0).repositoryName});
    // ECR hands rules back sorted by priority.
    head.push_back({"lifecyclePolicyText", core::printCompact(core::toJson(
                                               core::sortedByPriority(situation.policy.draft)))});
    head.push_back({"status", "COMPLETE"});
    core::JsonArray transitions;
    if (summary.archive.images > 0)
        transitions.push_back(core::JsonObject{{"targetStorageClass", "ARCHIVE"},
                                               {"imageTotalCount", count(summary.archive.images)}});
    head.push_back(
        {"summary", core::JsonObject{{"expiringImageTotalCount", count(summary.expire.images)},
                                     {"transitioningImageTotalCounts", std::move(transitions)}}});
    if (detail == Detail::Totals) {
        output << core::print(head) << "\n";
        return;
    }
    std::vector<core::ImageIndex> going = inInputOrder(images);
    std::erase_if(going, [&](core::ImageIndex image) {
        return evaluation.outcome(image) == core::Outcome::Keep;
    });
    writeWithList(output, head, "previewResults", going,
                  [&](core::ImageIndex image) { return previewResult(evaluation, image); });
}

} // namespace cli
