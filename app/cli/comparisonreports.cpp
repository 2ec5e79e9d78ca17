// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparisonreports.h"

#include "app/cli/csvrow.h"
#include "app/cli/jsonlist.h"
#include "app/cli/reports.h"
#include "app/cli/textvalues.h"
#include "core/evaluation/imagejson.h"

namespace cli {

namespace {

// "✕ newly expires"
std::string heading(core::Change change) {
    switch (change) {
    case core::Change::NewlyExpires:
        return "✕ newly expires";
    case core::Change::NewlyArchived:
        return "▣ newly archived";
    case core::Change::NewlyKept:
        return "● newly kept";
    case core::Change::OtherRule:
        return "⇄ decided by another rule";
    case core::Change::Same:
        break;
    }
    return "= the same";
}

std::string ruleText(const core::Evaluation& evaluation, core::ImageIndex image) {
    const core::Verdict verdict = evaluation.verdict(image);
    return verdict.rule ? std::to_string(priorityOf(evaluation, *verdict.rule)) : "";
}

// "● kept by rule 2 (newest, 1 is kept)"
std::string sideText(const core::Evaluation& evaluation, core::ImageIndex image) {
    const std::string rule = ruleText(evaluation, image);
    return verdictText(evaluation.outcome(image)) + (rule.empty() ? "" : " by rule " + rule) +
           " (" + core::visible(core::english(core::shortReason(evaluation, image))) + ")";
}

std::string totalText(const core::Total& total) {
    return std::to_string(total.images) + " (" + sizeText(total.bytes) + ")";
}

core::JsonObject totalJson(const core::Total& total) {
    return {{"images", count(total.images)}, {"bytes", count(total.bytes)}};
}

core::JsonObject summaryJson(const core::ImageComparison& comparison) {
    return {{"newlyExpires", totalJson(comparison.total(core::Change::NewlyExpires))},
            {"newlyArchived", totalJson(comparison.total(core::Change::NewlyArchived))},
            {"newlyKept", totalJson(comparison.total(core::Change::NewlyKept))},
            {"otherRule", totalJson(comparison.total(core::Change::OtherRule))},
            {"same", totalJson(comparison.total(core::Change::Same))}};
}

void writeGroup(Output& output, const ComparedImages& images, core::Change change,
                const std::vector<core::ImageIndex>& order) {
    const core::ImageStore& store = images.after.images();
    output << heading(change) << ": " << totalText(images.comparison.total(change)) << "\n";
    for (const core::ImageIndex image : order)
        if (images.comparison.images(change).contains(image))
            output << "  " << shownTags(store, image) << "  " << shortDigest(store.digest(image))
                   << "  " << sizeText(store.sizeInBytes(image)) << "\n    "
                   << sideText(images.before, image) << " → " << sideText(images.after, image)
                   << "\n";
    output << "\n";
}

} // namespace

void writeText(Output& output, const ComparedImages& images) {
    const auto order = inInputOrder(images.after.images());
    std::string totals;
    for (const core::Change change : core::changes) {
        const core::Total& total = images.comparison.total(change);
        if (change != core::Change::Same && total.images > 0)
            writeGroup(output, images, change, order);
        totals += heading(change) + " " + totalText(total) + " · ";
    }
    output << totals << "as of " << core::formatInstant(images.after.now()) << "\n";
}

void writeJson(Output& output, const ComparedImages& images) {
    const core::ImageStore& store = images.after.images();
    const core::JsonObject head{{"now", core::formatInstant(images.after.now())},
                                {"summary", summaryJson(images.comparison)}};
    writeWithList(output, head, "images", inInputOrder(store), [&](core::ImageIndex image) {
        return core::JsonObject{
            {"imageDigest", store.digest(image)},
            {"imageTags", tagsJson(store, image)},
            {"change", std::string(core::word(images.comparison.change(image)))},
            {"before", verdictJson(images.before, image)},
            {"after", verdictJson(images.after, image)}};
    });
}

void writeCsv(Output& output, const ComparedImages& images) {
    const core::ImageStore& store = images.after.images();
    writeCsvRow(output, {"imageDigest", "imageTags", "change", "actionBefore", "rulePriorityBefore",
                         "whyBefore", "actionAfter", "rulePriorityAfter", "whyAfter"});
    const auto action = [](const core::Evaluation& evaluation, core::ImageIndex image) {
        return std::string(core::word(evaluation.outcome(image)));
    };
    const auto why = [](const core::Evaluation& evaluation, core::ImageIndex image) {
        return core::english(core::shortReason(evaluation, image));
    };
    for (const core::ImageIndex image : inInputOrder(store))
        writeCsvRow(output, {store.digest(image), tagsField(store, image),
                             std::string(core::word(images.comparison.change(image))),
                             action(images.before, image), ruleText(images.before, image),
                             why(images.before, image), action(images.after, image),
                             ruleText(images.after, image), why(images.after, image)});
}

} // namespace cli
