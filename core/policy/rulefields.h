// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule's JSON as the fields that a card shows, and edits that keep the rest of the JSON.
//
//   RuleFields fields = fieldsOf(rule);
//   fields.countNumber;             // 2, or nothing when it is missing or no number
//   setTagStatus(rule, TagStatus::Any);    // removes the tag lists too (spec V10)
//
// An edit that makes another member impossible mends that member too, so that choosing from the
// card's menus never leaves a rule that ECR refuses for a reason that the card does not show.
#pragma once

#include "core/policy/policydraft.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// How a rule picks images by tag. Prefixes and patterns are both `tagged` in the policy.
enum class TagStatus { TaggedPrefix, TaggedPattern, Untagged, Any };

enum class CountType {
    ImageCountMoreThan,
    SinceImagePushed,
    SinceImagePulled,
    SinceImageTransitioned
};

// The words of a policy, in that order.
inline constexpr std::array<std::string_view, 4> countTypeWords{
    "imageCountMoreThan", "sinceImagePushed", "sinceImagePulled", "sinceImageTransitioned"};

inline constexpr std::int32_t fewestDaysInArchive = 90; // spec V15

struct RuleFields {
    std::optional<std::int32_t> priority;
    std::string description;
    std::optional<TagStatus> tagStatus;
    std::vector<std::string> entries; // of the list that tagStatus names
    std::optional<CountType> countType;
    std::optional<std::int32_t> countNumber;
    std::optional<RuleAction> action;
    StorageClass storageClass = StorageClass::Standard;

    bool operator==(const RuleFields&) const = default;
};

// Members that are missing or of another type give nothing (or the empty value).
RuleFields fieldsOf(const RuleDraft& rule);

// A rule about tags that names none yet, as a new one: it identifies nothing.
bool namesNoTag(const RuleFields& fields);

void setPriority(RuleDraft& rule, std::int32_t priority);

// An empty text removes the member.
void setDescription(RuleDraft& rule, const std::string& description);

// Keeps the entries between prefixes and patterns: `prod-` becomes `prod-*` and back where
// that says the same.
void setTagStatus(RuleDraft& rule, TagStatus status);

// Only for a rule whose status is one of the tagged ones.
void setEntries(RuleDraft& rule, const std::vector<std::string>& entries);

// Sets unit, storage class, action and number along with it where the type needs that
// (spec V13 to V16).
void setCountType(RuleDraft& rule, CountType type);
void setCountNumber(RuleDraft& rule, std::int32_t number);

// Sets the target storage class along with it, and the count type where the old one does not go
// with the action (spec V15, V16).
void setAction(RuleDraft& rule, RuleAction action);

// A rule for a start: newest `count` images with a tag that starts with `prefix`.
RuleDraft newRule(RuleId id, std::int32_t priority, const std::string& prefix, std::int32_t count);

} // namespace core
