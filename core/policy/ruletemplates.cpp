// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ruletemplates.h"

#include "core/policy/protection.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"

#include <algorithm>

namespace core {

namespace {

// What a template says but for the priority.
struct Outline {
    TagStatus tagStatus;
    CountType countType;
    std::int32_t countNumber;
    RuleAction action;

    StorageClass storageClass() const {
        return countType == CountType::SinceImageTransitioned ? StorageClass::Archive
                                                              : StorageClass::Standard;
    }
};

Outline outlineOf(RuleTemplate kind) {
    switch (kind) {
    case RuleTemplate::KeepNewest:
        break;
    case RuleTemplate::Protect:
        return {TagStatus::TaggedPrefix, CountType::ImageCountMoreThan, protectingCount,
                RuleAction::Expire};
    case RuleTemplate::ExpireUntagged:
        return {TagStatus::Untagged, CountType::SinceImagePushed, 14, RuleAction::Expire};
    case RuleTemplate::ArchiveUnpulled:
        return {TagStatus::Any, CountType::SinceImagePulled, 90, RuleAction::Archive};
    case RuleTemplate::ExpireFromArchive:
        return {TagStatus::Any, CountType::SinceImageTransitioned, 365, RuleAction::Expire};
    case RuleTemplate::CatchAll:
        return {TagStatus::Any, CountType::ImageCountMoreThan, 100, RuleAction::Expire};
    }
    return {TagStatus::TaggedPrefix, CountType::ImageCountMoreThan, 10, RuleAction::Expire};
}

std::size_t placeOf(const PolicyDraft& draft, RuleTemplate kind) {
    if (kind == RuleTemplate::Protect)
        return 0;
    return outlineOf(kind).tagStatus == TagStatus::Any ? draft.rules.size()
                                                       : placeForNewRule(draft);
}

} // namespace

std::optional<RuleId> rivalOf(const PolicyDraft& draft, RuleTemplate kind) {
    const Outline outline = outlineOf(kind);
    if (outline.tagStatus != TagStatus::Any && outline.tagStatus != TagStatus::Untagged)
        return {};
    const auto rival = std::ranges::find_if(draft.rules, [&](const RuleDraft& rule) {
        const RuleFields fields = fieldsOf(rule);
        return fields.tagStatus == outline.tagStatus &&
               fields.storageClass == outline.storageClass();
    });
    if (rival == draft.rules.end())
        return {};
    return rival->id;
}

RuleId addRule(PolicyDraft& draft, RuleTemplate kind) {
    const Outline outline = outlineOf(kind);
    const RuleId id = freshRuleId(draft);
    const std::int32_t priority = makeRoomAt(draft, placeOf(draft, kind));
    RuleDraft rule = newRule(id, priority, {}, outline.countNumber);
    // No prefix yet: an empty one would match every tagged image at once.
    setEntries(rule, {});
    setTagStatus(rule, outline.tagStatus);
    setCountType(rule, outline.countType);
    setCountNumber(rule, outline.countNumber);
    setAction(rule, outline.action);
    draft.rules.push_back(std::move(rule));
    return id;
}

} // namespace core
