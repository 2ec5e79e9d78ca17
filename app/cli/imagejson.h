// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An image and its verdict as JSON, the same for all commands.
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/wording.h"
#include "core/json/jsonvalue.h"

#include <string>
#include <string_view>
#include <utility>

namespace cli {

inline core::JsonArray tagsJson(const core::ImageStore& images, core::ImageIndex image) {
    core::JsonArray tags;
    for (const core::TagIndex tag : images.tags(image))
        tags.emplace_back(std::string(images.tagName(tag)));
    return tags;
}

// The priority of a rule of the evaluated policy.
inline std::int32_t priorityOf(const core::Evaluation& evaluation, std::size_t rule) {
    return static_cast<std::int32_t>(evaluation.policy().rules[rule].priority);
}

// {"action", "rulePriority", "reason", "why"}
inline core::JsonObject verdictJson(const core::Evaluation& evaluation, core::ImageIndex image) {
    const core::Verdict verdict = evaluation.verdict(image);
    return {{"action", std::string(core::word(verdict.outcome))},
            {"rulePriority", verdict.rule ? core::number(priorityOf(evaluation, *verdict.rule))
                                          : core::JsonValue(core::JsonNull{})},
            {"reason", std::string(core::word(verdict.reason))},
            {"why", core::english(core::shortReason(evaluation, image))}};
}

// {"imageDigest", "imageTags"} and the members of verdictJson
inline core::JsonObject imageJson(const core::Evaluation& evaluation, core::ImageIndex image) {
    const core::ImageStore& images = evaluation.images();
    core::JsonObject object{{"imageDigest", images.digest(image)},
                            {"imageTags", tagsJson(images, image)}};
    for (auto& member : verdictJson(evaluation, image))
        object.push_back(std::move(member));
    return object;
}

} // namespace cli
