// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ruleoutline.h"

namespace core {

namespace {

TagSelection tagsOf(const RuleOutline& outline) {
    if (outline.tagStatus == TagStatus::Untagged)
        return Untagged{};
    if (outline.tagStatus == TagStatus::Any)
        return AnyImage{};
    Tagged tagged;
    for (const std::string& entry : outline.entries)
        tagged.entries.push_back(outline.tagStatus == TagStatus::TaggedPattern
                                     ? TagPattern::pattern(entry)
                                     : TagPattern::prefix(entry));
    return tagged;
}

Limit limitOf(const RuleOutline& outline) {
    const std::int32_t number = *outline.countNumber;
    switch (*outline.countType) {
    case CountType::SinceImagePushed:
        return KeepYoungerThan{AgeSince::Pushed, std::chrono::days(number)};
    case CountType::SinceImagePulled:
        return KeepYoungerThan{AgeSince::Pulled, std::chrono::days(number)};
    case CountType::SinceImageTransitioned:
        return KeepYoungerThan{AgeSince::Transitioned, std::chrono::days(number)};
    case CountType::ImageCountMoreThan:
        break;
    }
    return KeepNewest{number};
}

} // namespace

Rule ruleFrom(const RuleOutline& outline, RuleId id) {
    return {id,
            RulePriority(*outline.priority),
            {*outline.storageClass, tagsOf(outline)},
            limitOf(outline),
            *outline.action};
}

} // namespace core
