// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/jsonlist.h"
#include "app/cli/output.h"
#include "app/cli/situation.h"
#include "app/cli/textvalues.h"
#include "core/evaluation/departure.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/imagejson.h"
#include "core/foresight/keepingedits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cli {

namespace {

constexpr std::array<std::string_view, 2> formats{"text", "json"};

std::string_view word(core::RuleStep::Kind kind) {
    using Kind = core::RuleStep::Kind;
    switch (kind) {
    case Kind::OtherStorageClass:
        return "other-storage-class";
    case Kind::IsTagged:
        return "is-tagged";
    case Kind::NoTagMatches:
        return "no-tag-matches";
    case Kind::ClaimsAndActs:
        return "claims-and-acts";
    case Kind::ClaimsAndKeeps:
        return "claims-and-keeps";
    case Kind::ActsTooLate:
        return "acts-too-late";
    case Kind::KeepsToo:
        return "keeps-too";
    case Kind::ClaimsAndSpares:
        return "claims-and-spares";
    case Kind::SparesToo:
        break;
    }
    return "spares-too";
}

// The image with that digest or tag, or whose digest alone begins like that.
core::Result<core::ImageIndex> findImage(const core::ImageStore& images, const std::string& name) {
    if (const auto image = images.findDigest(name))
        return *image;
    if (const auto tag = images.tagNames().find(name)) {
        const auto holders = images.imagesWithTag(*tag);
        if (holders.size() > 1)
            return misused("%1 images have the tag `%2`; name one by its digest",
                           {std::to_string(holders.size()), name});
        return holders.front();
    }
    std::optional<core::ImageIndex> found;
    for (core::ImageIndex image = 0; image < images.size() && !name.empty(); ++image) {
        const std::string digest = images.digest(image);
        const std::string_view hash = std::string_view(digest).substr(digest.find(':') + 1);
        if (!digest.starts_with(name) && !hash.starts_with(name))
            continue;
        if (found)
            return misused("more than one digest begins with `%1`; give more of it", {name});
        found = image;
    }
    if (found)
        return *found;
    return misused("no image has the digest or tag `%1`; `evaluate` lists all images", {name});
}

// An image that is explained, and what would keep it.
struct Explained {
    const core::Evaluation& evaluation;
    core::ImageIndex image;
    const core::PolicyDraft& draft;
    std::vector<core::KeepingEdit> edits;
};

std::string told(const Explained& explained, const core::KeepingEdit& offer) {
    return core::english(core::told(offer.edit, explained.draft));
}

std::string asText(const Explained& explained) {
    const core::Evaluation& evaluation = explained.evaluation;
    const core::ImageIndex image = explained.image;
    const core::ImageStore& images = evaluation.images();
    const core::Explanation explanation = core::explain(evaluation, image);
    std::string text =
        verdictText(explanation.verdict.outcome) + "  " + core::visible(images.digest(image));
    for (const core::TagIndex tag : images.tags(image))
        text += "  " + core::visible(images.tagName(tag));
    text += "\n" + core::visible(core::english(core::shortReason(evaluation, image))) + "\n\n";
    for (const core::RuleStep& step : explanation.steps)
        text += "rule " + std::to_string(priorityOf(evaluation, step.rule)) + "  " +
                core::visible(core::english(core::sentence(step, evaluation, image))) + "\n";
    for (const core::Message& statement : core::statements(evaluation, image))
        text += "\n" + core::visible(core::english(statement)) + "\n";
    for (const core::Message& outlook : core::outlooks(evaluation, image))
        text += "\n" + core::visible(core::english(outlook)) + "\n";
    if (!explained.edits.empty())
        text += "\nEach of these alone would keep it:\n";
    for (const core::KeepingEdit& offer : explained.edits)
        text += "- " + core::visible(told(explained, offer)) + ": " +
                core::english(core::toldOthers(offer)) + "\n";
    return text;
}

core::JsonObject departureJson(const core::Evaluation& evaluation, core::ImageIndex image,
                               const core::Departure& departure) {
    const core::Rule& rule = evaluation.policy().rules[departure.rule];
    const auto* after = std::get_if<core::Instant>(&departure.when);
    const auto* pushes = std::get_if<std::size_t>(&departure.when);
    const core::JsonValue none{core::JsonNull{}};
    const bool expires = rule.action == core::RuleAction::Expire;
    return {{"action",
             std::string(core::word(expires ? core::Outcome::Expire : core::Outcome::Archive))},
            {"rulePriority", core::number(priorityOf(evaluation, departure.rule))},
            {"selection", core::english(core::ruleName(rule))},
            {"after", after ? core::JsonValue(core::formatInstant(*after)) : none},
            {"pushes", pushes ? count(*pushes) : none},
            {"with", departure.leader == image
                         ? none
                         : core::JsonValue(evaluation.images().digest(departure.leader))}};
}

std::string asJson(const Explained& explained) {
    const core::Evaluation& evaluation = explained.evaluation;
    const core::ImageIndex image = explained.image;
    core::JsonArray steps;
    for (const core::RuleStep& step : core::explain(evaluation, image).steps)
        steps.push_back(
            core::JsonObject{{"rulePriority", core::number(priorityOf(evaluation, step.rule))},
                             {"what", std::string(word(step.kind))},
                             {"why", core::english(core::sentence(step, evaluation, image))}});
    core::JsonArray statements;
    for (const core::Message& statement : core::statements(evaluation, image))
        statements.emplace_back(core::english(statement));
    core::JsonArray departures;
    for (const core::Departure& departure : core::departures(evaluation, image))
        departures.emplace_back(departureJson(evaluation, image, departure));
    core::JsonArray edits;
    std::string rescue;
    for (const core::KeepingEdit& offer : explained.edits) {
        edits.emplace_back(core::JsonObject{{"edit", told(explained, offer)},
                                            {"otherImages", count(offer.others)}});
        rescue +=
            (rescue.empty() ? "To keep it, do one of these: " : "; ") + told(explained, offer);
    }
    const auto orNull = [](const std::string& text) {
        return text.empty() ? core::JsonValue(core::JsonNull{}) : core::JsonValue(text);
    };
    core::JsonObject object = imageJson(evaluation, image);
    object.insert(object.begin(), {"now", core::formatInstant(evaluation.now())});
    object.push_back({"rules", std::move(steps)});
    object.push_back({"statements", std::move(statements)});
    object.push_back({"outlook", orNull(core::english(core::outlook(evaluation, image)))});
    object.push_back({"rescue", orNull(rescue)});
    object.push_back({"departures", std::move(departures)});
    object.push_back({"edits", std::move(edits)});
    return core::print(object) + "\n";
}

} // namespace

const CommandLine& explainCommand() {
    static const CommandLine line = [] {
        CommandLine made{
            "explain", {}, "Tells, rule by rule, what happens to one image.", situationOptions()};
        made.options.push_back(
            {"image", "DIGEST|TAG", "the image; the beginning of its digest will do", false, true});
        made.options.push_back({"format", "text|json",
                                "for people or for programs; text is the default", false, false});
        return made;
    }();
    return line;
}

int explain(const Arguments& arguments) {
    const auto format = choice(arguments, "format", formats);
    if (!format) {
        complain(core::english(format.error()));
        return failed;
    }
    const auto situation = readSituation(arguments);
    if (!situation)
        return failed;
    const auto image = findImage(situation->evaluation.images(), arguments.required("image"));
    if (!image) {
        complain(core::english(image.error().message));
        return failed;
    }
    const core::Evaluation& evaluation = situation->evaluation;
    const core::PolicyDraft& draft = situation->policy.draft;
    const Explained explained{
        evaluation, *image, draft,
        core::keepingEdits({draft, {}, evaluation.now(), *image}, evaluation.sharedImages())};
    Output output;
    output << (*format == "json" ? asJson(explained) : asText(explained));
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    return fine;
}

} // namespace cli
