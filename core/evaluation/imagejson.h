// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An image and its verdict as JSON, the same wherever it is printed.
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/wording.h"
#include "core/json/jsonvalue.h"

#include <string>
#include <string_view>
#include <utility>

namespace core {

inline JsonArray tagsJson(const ImageStore& images, ImageIndex image) {
    JsonArray tags;
    for (const TagIndex tag : images.tags(image))
        tags.emplace_back(std::string(images.tagName(tag)));
    return tags;
}

// The priority of a rule of the evaluated policy.
inline std::int32_t priorityOf(const Evaluation& evaluation, std::size_t rule) {
    return static_cast<std::int32_t>(evaluation.policy().rules[rule].priority);
}

// {"action", "rulePriority", "reason", "why"}
inline JsonObject verdictJson(const Evaluation& evaluation, ImageIndex image) {
    const Verdict verdict = evaluation.verdict(image);
    return {{"action", std::string(word(verdict.outcome))},
            {"rulePriority",
             verdict.rule ? number(priorityOf(evaluation, *verdict.rule)) : JsonValue(JsonNull{})},
            {"reason", std::string(word(verdict.reason))},
            {"why", english(shortReason(evaluation, image))}};
}

// {"imageDigest", "imageTags"}
inline JsonObject imageJson(const ImageStore& images, ImageIndex image) {
    return {{"imageDigest", images.digest(image)}, {"imageTags", tagsJson(images, image)}};
}

// The same and the members of verdictJson
inline JsonObject imageJson(const Evaluation& evaluation, ImageIndex image) {
    JsonObject object = imageJson(evaluation.images(), image);
    for (auto& member : verdictJson(evaluation, image))
        object.push_back(std::move(member));
    return object;
}

} // namespace core
