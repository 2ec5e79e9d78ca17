// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user wrote, mistakes and unknown keys included, so that saving loses nothing.
//
//   PolicyDraft draft = *draftFrom(json.root);
//   set(draft.rules[0].json, "description", "keep prod");
//   print(toJson(draft));
#pragma once

#include "core/base/result.h"
#include "core/json/jsonvalue.h"
#include "core/policy/policy.h"

#include <optional>
#include <vector>

namespace core {

struct RuleDraft {
    RuleId id{};
    JsonValue json; // an object

    bool operator==(const RuleDraft&) const = default;
};

struct PolicyDraft {
    JsonObject members; // of the document, in its order; the value of `rules` is null here
    std::vector<RuleDraft> rules; // in the order of the file
    RuleId lastId{};              // the highest that was given out, also to rules that have gone

    bool operator==(const PolicyDraft&) const = default;
};

// A document with no rules.
PolicyDraft emptyDraft();

// Takes the parsed document. Error WrongShape where it cannot be shown as rules: no object,
// `rules` missing or no array, an entry that is no object, more than 50 entries (spec V1, V2).
// Rules get ids from 1 in the order of the file.
Result<PolicyDraft> draftFrom(const JsonValue& root);

JsonValue toJson(const PolicyDraft& draft);

inline constexpr std::size_t mostRules = 50;                // spec V2
inline constexpr std::size_t mostPolicyCharacters = 30'720; // spec V3

// The text for a file or for ECR, with a line break at its end: two blanks a level, or no white
// space where the text would else be longer than ECR takes.
std::string printPolicy(const PolicyDraft& draft);

// The rules' indexes in the order in which they decide: by priority, those without a readable
// one last, equals in the order of the file.
std::vector<std::size_t> decidingOrder(const PolicyDraft& draft);

// The document with its rules in the order in which they decide, as ECR hands it back.
PolicyDraft sortedByPriority(PolicyDraft draft);

std::optional<std::size_t> indexOf(const PolicyDraft& draft, RuleId id);

// The highest id that a rule of the draft has or had; 0 where it never had one.
RuleId highestRuleId(const PolicyDraft& draft);

// Gives out an id that no rule of the draft has or had.
RuleId freshRuleId(PolicyDraft& draft);

} // namespace core
