// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proofreports.h"

#include "app/cli/jsonlist.h"
#include "core/guarantees/proofwording.h"

#include <algorithm>
#include <string>
#include <utility>

namespace cli {

namespace {

using core::JsonValue;

std::string line(const core::Message& message) {
    return core::english(message) + "\n";
}

JsonValue priority(const core::Policy& policy, std::size_t rule) {
    return core::number(static_cast<std::int32_t>(policy.rules[rule].priority));
}

// How many images the rule identifies now, where that is known.
std::optional<std::size_t> countedNow(const ProvedGuarantee& proved, const core::Bound& bound) {
    if (!proved.images)
        return {};
    return core::identify(proved.policy.rules[bound.rule].selection, *proved.images).count();
}

bool isBroken(const core::Proof& proof) {
    return std::ranges::any_of(proof.reasons, [](const auto& reason) { return breaks(reason); });
}

// The first images and the one that goes, which is the last.
void writeExample(Output& output, const ProvedGuarantee& proved) {
    constexpr std::size_t shownFirst = 9;
    const core::Counterexample& shown = *proved.shown;
    const std::size_t count = shown.images.size();
    const std::string rule =
        std::to_string(static_cast<std::int32_t>(proved.policy.rules[shown.rule].priority));
    output << "\nFor example, as of " << core::formatInstant(shown.now) << " rule " << rule
           << " acts on the last of " << std::to_string(count)
           << (count == 1 ? " image:\n" : " images:\n");
    for (std::size_t i = 0; i < count; ++i) {
        if (count > shownFirst + 1 && i == shownFirst) {
            output << "  … " << std::to_string(count - shownFirst - 1)
                   << " more, with --format json all of them\n";
            i = count - 1;
        }
        const core::ImageRecord& image = shown.images[i];
        output << "  pushed " << core::formatInstant(image.pushedAt);
        if (image.lastArchivedAt)
            output << ", archived " << core::formatInstant(*image.lastArchivedAt);
        for (const std::string& tag : image.tags)
            output << "  " << core::visible(tag);
        output << (image.tags.empty() ? "  (untagged)\n" : "\n");
    }
}

core::JsonObject reasonJson(JsonValue rule, std::string_view kind, bool isBreaking,
                            const core::Message& message) {
    return {{"rulePriority", std::move(rule)},
            {"kind", std::string(kind)},
            {"breaks", isBreaking},
            {"message", core::english(message)}};
}

core::JsonArray reasonsJson(const ProvedGuarantee& proved) {
    core::JsonArray reasons;
    if (proved.proof.impossibleKeep)
        reasons.push_back(reasonJson(core::JsonNull{}, "impossible-keep", false,
                                     core::resultSentence(proved.proof, proved.guarantee)));
    for (const core::RuleReason& reason : proved.proof.reasons) {
        core::JsonObject object =
            reasonJson(priority(proved.policy, reason.rule), core::word(reason.kind),
                       breaks(reason), core::reasonSentence(reason, proved.policy));
        object.push_back({"tags", core::JsonArray(reason.tags.begin(), reason.tags.end())});
        reasons.push_back(std::move(object));
    }
    reasons.push_back(reasonJson(core::JsonNull{}, "referrers", false, core::referrersNote()));
    if (isBroken(proved.proof) && !proved.shown)
        reasons.push_back(reasonJson(core::JsonNull{}, "no-counterexample", false,
                                     core::missingExample(proved.proof, proved.policy)));
    return reasons;
}

JsonValue exampleJson(const ProvedGuarantee& proved) {
    if (!proved.shown)
        return core::JsonNull{};
    core::JsonArray details;
    for (const core::ImageRecord& image : proved.shown->images)
        details.push_back(core::imageDetail(image));
    return core::JsonObject{{"now", core::formatInstant(proved.shown->now)},
                            {"imageDetails", std::move(details)}};
}

} // namespace

void writeText(Output& output, const ProvedGuarantee& proved) {
    output << line(core::resultSentence(proved.proof, proved.guarantee))
           << line(core::guaranteeSentence(proved.guarantee));
    for (const core::Bound& bound : proved.proof.bounds)
        output << line(core::boundSentence(bound, proved.policy, countedNow(proved, bound)));
    output << "\n";
    for (const core::RuleReason& reason : proved.proof.reasons)
        output << line(core::reasonSentence(reason, proved.policy));
    output << line(core::referrersNote());
    if (proved.shown)
        writeExample(output, proved);
    else if (isBroken(proved.proof))
        output << line(core::missingExample(proved.proof, proved.policy));
}

void writeJson(Output& output, const ProvedGuarantee& proved) {
    core::JsonArray bounds;
    for (const core::Bound& bound : proved.proof.bounds) {
        core::JsonObject object{{"rulePriority", priority(proved.policy, bound.rule)},
                                {"atMost", core::number(bound.atMost)}};
        if (const auto now = countedNow(proved, bound))
            object.push_back({"now", count(*now)});
        bounds.push_back(std::move(object));
    }
    output << core::print(core::JsonObject{
                  {"result", std::string(core::word(proved.proof.result))},
                  {"guarantee", core::english(core::guaranteeSentence(proved.guarantee))},
                  {"bounds", std::move(bounds)},
                  {"reasons", reasonsJson(proved)},
                  {"counterexample", exampleJson(proved)}})
           << "\n";
}

} // namespace cli
