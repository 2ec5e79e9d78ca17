// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy that ECR accepts: the only thing that evaluation takes.
//
// It is made from what the user wrote by checkPolicy (check.h) and nowhere else but in tests.
#pragma once

#include "core/policy/tagpattern.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace core {

// Names a rule while its file is open, whatever its priority or place.
enum class RuleId : std::uint32_t {};

// Small numbers decide first.
enum class RulePriority : std::int32_t {};

enum class StorageClass { Standard, Archive };

struct AnyImage {
    bool operator==(const AnyImage&) const = default;
};
struct Untagged {
    bool operator==(const Untagged&) const = default;
};
struct Tagged {
    std::vector<TagPattern> entries; // a matching tag for every entry (spec E2)
    bool operator==(const Tagged&) const = default;
};
using TagSelection = std::variant<AnyImage, Untagged, Tagged>;

struct Selection {
    StorageClass storageClass = StorageClass::Standard;
    TagSelection tags;

    bool operator==(const Selection&) const = default;
};

// imageCountMoreThan
struct KeepNewest {
    std::int32_t count;
    bool operator==(const KeepNewest&) const = default;
};

// Where an age starts: sinceImagePushed, sinceImagePulled, sinceImageTransitioned.
enum class AgeSince { Pushed, Pulled, Transitioned };

struct KeepYoungerThan {
    AgeSince since;
    std::chrono::days days; // of 24 hours
    bool operator==(const KeepYoungerThan&) const = default;
};
using Limit = std::variant<KeepNewest, KeepYoungerThan>;

enum class RuleAction { Expire, Archive };

struct Rule {
    RuleId id{};
    RulePriority priority{1};
    Selection selection;
    Limit limit = KeepNewest{1};
    RuleAction action = RuleAction::Expire;

    bool operator==(const Rule&) const = default;
};

struct Policy {
    std::vector<Rule> rules; // by ascending priority

    bool operator==(const Policy&) const = default;
};

} // namespace core
