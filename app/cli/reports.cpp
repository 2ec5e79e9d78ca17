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

void writeJson(Output& output, const core::Evaluation& evaluation, Detail detail) {
    const core::JsonObject head{{"now", core::formatInstant(evaluation.now())},
                                {"summary", summaryJson(evaluation.summary())}};
    if (detail == Detail::Totals)
        output << core::print(head) << "\n";
    else
        writeWithList(output, head, "images", inInputOrder(evaluation.images()),
                      [&](core::ImageIndex image) { return imageJson(evaluation, image); });
}

void writeCsv(Output& output, const core::Evaluation& evaluation, Detail detail) {
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
    writeCsvRow(output, {"imageDigest", "imageTags", "action", "rulePriority", "reason", "why"});
    for (const core::ImageIndex image : inInputOrder(images)) {
        const core::Verdict verdict = evaluation.verdict(image);
        writeCsvRow(output,
                    {images.digest(image), tagsField(images, image),
                     std::string(core::word(verdict.outcome)),
                     verdict.rule ? std::to_string(priorityOf(evaluation, *verdict.rule)) : "",
                     std::string(core::word(verdict.reason)),
                     core::english(core::shortReason(evaluation, image))});
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
