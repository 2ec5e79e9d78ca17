// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides whether a policy keeps a guarantee in every possible repository, at every time.
//
//   const Proof proof = prove(policy, {.keep = {TagPattern::pattern("prod-*")}});
//   proof.result;             // HoldsWhile
//   proof.bounds[0].atMost;   // 1000: while the rule identifies no more images than that
//
// Possible is every repository of images with tags that can be pushed (spec I5), none on two images
// at once since ECR takes a tag away from the image that had it, none pulled or archived before it
// was pushed, and fewer of them than protectingCount (protection.h). Exact: what is not decided
// within the budget is said to be undecided.
#pragma once

#include "core/guarantees/guarantee.h"
#include "core/tagsets/tagsetsearch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// What one rule can do to the images of the guarantee.
struct RuleReason {
    enum class Kind {
        OnlyArchives,    // and the guarantee allows that
        OnlyUntagged,    // looks at images without tags only
        ActsLater,       // acts when they are too old for the guarantee
        NeverIdentifies, // no tag that can be pushed matches some entry of its list
        NeverExceeds,    // identifies no more images at once than it keeps: a tag is on one image
        KeepsAnyNumber,  // keeps more images than any repository has (protection.h)
        ClaimedBefore,   // rules above claim all of them
        CountsNoOthers,  // keeps as many as are guaranteed, and counts these alone
        ActsByAge,       // breaks the guarantee
        ActsByCount,     // breaks it when there are more than its count
        NotDecided,
    };
    Kind kind;
    std::size_t rule = 0;                    // index in Policy::rules
    std::optional<std::size_t> claimer = {}; // of ClaimedBefore, where one rule claims all
    // Of ActsByAge and ActsByCount: tags of an image that the guarantee is about and that the
    // rule claims.
    std::vector<std::string> tags = {};
    // Of ActsByCount: an entry of the guarantee that the other images which the rule counts need
    // not have a tag for. Nothing where they may be like the one that goes.
    std::optional<TagPattern> lacking = {};

    bool operator==(const RuleReason&) const = default;
};

struct Bound {
    std::size_t rule; // index in Policy::rules
    std::int32_t atMost;

    bool operator==(const Bound&) const = default;
};

enum class ProofResult { Proved, HoldsWhile, Refuted, Undecided };

// The words of the command line: "proved", "holds-while", "refuted", "undecided".
std::string_view word(ProofResult result);

struct Proof {
    ProofResult result = ProofResult::Undecided;
    // Of HoldsWhile: it holds while each of these rules identifies at most so many images.
    std::vector<Bound> bounds;
    std::vector<RuleReason> reasons; // one a rule, by priority; none with impossibleKeep
    // An entry of the guarantee that no tag matches which can be pushed, so that there is nothing
    // to keep.
    std::optional<std::size_t> impossibleKeep;

    bool operator==(const Proof&) const = default;
};

struct ProofOptions {
    // A count of at least so many images is a bound that one can live with.
    std::int32_t enough = 100;
    SearchBudget budget = {};
    TagGrammar grammar = pushableTags;
};

Proof prove(const Policy& policy, const Guarantee& guarantee, const ProofOptions& options = {});

// Whether what is said of the rule breaks the guarantee.
bool breaks(const RuleReason& reason);

// "only-archives", "acts-by-age", …
std::string_view word(RuleReason::Kind kind);

} // namespace core
