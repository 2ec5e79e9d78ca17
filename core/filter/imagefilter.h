// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list of images is filtered by, as it is typed.
//
//   parseFilter("tag:prod-* verdict:expire size>100MB");    // all three have to hold
//
// Terms stand between blanks: `tag:`, `digest:`, `verdict:` and `rule:` with one or more values
// (`rule:2,none` is either), `inuse:yes` or `inuse:no`, `age`, `pulled` and `size` compared with
// `>`, `>=`, `<` or `<=`, and words, which are parts of tags and digests. A term with `-` before it
// must not hold.
#pragma once

#include "core/base/result.h"
#include "core/evaluation/verdict.h"
#include "core/policy/policy.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

// Some of the verdicts.
struct Outcomes {
    bool keep = true;
    bool expire = true;
    bool archive = true;

    bool isEverything() const { return keep && expire && archive; }
    bool operator==(const Outcomes&) const = default;
};

enum class Comparison { More, AtLeast, Less, AtMost };

struct WordTerm {
    std::string word; // its ASCII letters in lower case, as those of what it is looked for in
    bool operator==(const WordTerm&) const = default;
};
struct TagTerm {
    std::vector<TagPattern> anyOf;
    bool operator==(const TagTerm&) const = default;
};
struct DigestTerm {
    std::vector<std::string> anyOf; // parts of a digest, in lower case
    bool operator==(const DigestTerm&) const = default;
};
struct VerdictTerm {
    Outcomes anyOf;
    bool operator==(const VerdictTerm&) const = default;
};
// The rule that decides; nothing stands for images that no rule identifies.
struct RuleTerm {
    std::vector<std::optional<RulePriority>> anyOf;
    bool operator==(const RuleTerm&) const = default;
};
// Counts as rules do (spec E4, E5).
struct AgeTerm {
    AgeSince since; // Pushed or Pulled
    Comparison comparison;
    std::chrono::duration<double> age;
    bool operator==(const AgeTerm&) const = default;
};
struct NeverPulledTerm {
    bool operator==(const NeverPulledTerm&) const = default;
};
struct InUseTerm {
    bool isInUse; // no image is, as long as nothing was loaded that runs
    bool operator==(const InUseTerm&) const = default;
};
struct SizeTerm {
    Comparison comparison;
    double bytes; // an image whose size is not known is neither more nor less
    bool operator==(const SizeTerm&) const = default;
};

struct FilterTerm {
    using Asks = std::variant<WordTerm, TagTerm, DigestTerm, VerdictTerm, RuleTerm, AgeTerm,
                              NeverPulledTerm, InUseTerm, SizeTerm>;

    Asks asks;
    bool isNegated = false;
    std::size_t start = 0; // in the text, in bytes
    std::size_t length = 0;

    bool operator==(const FilterTerm&) const = default;
};

struct ImageFilter {
    std::string text;
    std::vector<FilterTerm> terms; // all of them have to hold
    // The terms that make no sense: where they stand, in line 1, and what is possible there. They
    // are left out.
    std::vector<Error> problems;

    bool operator==(const ImageFilter&) const = default;
};

ImageFilter parseFilter(std::string_view text);

// Whether any term asks for verdicts or deciding rules; whether any asks for ages.
bool asksForVerdicts(const ImageFilter& filter);
bool asksForAges(const ImageFilter& filter);

// Whether any asks for what is in use.
bool asksForUse(const ImageFilter& filter);

// A rule that is asked for and that the policy does not have, with its place and what there is.
std::optional<Error> missingRule(const ImageFilter& filter, const Policy& policy);

// The verdicts whose images the filter lets through, whatever else it asks.
Outcomes shownOutcomes(const ImageFilter& filter);
// The filter's text, asking for these verdicts instead of those that it asks for. Terms that make
// no sense are gone.
std::string withOutcomes(const ImageFilter& filter, Outcomes outcomes);

} // namespace core
