// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/output.h"
#include "app/cli/situation.h"
#include "app/cli/textvalues.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/imagejson.h"
#include "core/evaluation/rescue.h"

#include <algorithm>
#include <array>

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

std::string asText(const core::Evaluation& evaluation, core::ImageIndex image) {
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
    for (const core::Message& message :
         {core::outlook(evaluation, image), core::rescueSentence(evaluation, image)})
        if (!message.pattern.empty())
            text += "\n" + core::visible(core::english(message)) + "\n";
    return text;
}

std::string asJson(const core::Evaluation& evaluation, core::ImageIndex image) {
    core::JsonArray steps;
    for (const core::RuleStep& step : core::explain(evaluation, image).steps)
        steps.push_back(
            core::JsonObject{{"rulePriority", core::number(priorityOf(evaluation, step.rule))},
                             {"what", std::string(word(step.kind))},
                             {"why", core::english(core::sentence(step, evaluation, image))}});
    core::JsonArray statements;
    for (const core::Message& statement : core::statements(evaluation, image))
        statements.emplace_back(core::english(statement));
    const std::string outlook = core::english(core::outlook(evaluation, image));
    core::JsonObject object = imageJson(evaluation, image);
    object.insert(object.begin(), {"now", core::formatInstant(evaluation.now())});
    object.push_back({"rules", std::move(steps)});
    object.push_back({"statements", std::move(statements)});
    object.push_back({"outlook", outlook.empty() ? core::JsonValue(core::JsonNull{})
                                                 : core::JsonValue(outlook)});
    const std::string rescue = core::english(core::rescueSentence(evaluation, image));
    object.push_back(
        {"rescue", rescue.empty() ? core::JsonValue(core::JsonNull{}) : core::JsonValue(rescue)});
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
    Output output;
    output << (*format == "json" ? asJson(situation->evaluation, *image)
                                 : asText(situation->evaluation, *image));
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    return fine;
}

} // namespace cli
