// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks which tags an image would have to carry for some rules to identify it and others not: exact
// answers about every image that there could be (spec E2, E3, I5).
//
//   TagQuestions questions(policy, finder);
//   questions.imageOf({2}, rulesAbove(policy, 2)).isImpossible();    // rule 2 never claims one
#pragma once

#include "core/policy/policy.h"
#include "core/tagsets/claims.h"
#include "core/tagsets/tagsetsearch.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct ImageAnswer {
    enum class Kind { Possible, Impossible, Undecided };
    Kind kind = Kind::Possible;
    std::vector<std::string> tags; // of an example; none for one that is untagged

    bool isPossible() const { return kind == Kind::Possible; }
    bool isImpossible() const { return kind == Kind::Impossible; }
};

class TagQuestions {
public:
    TagQuestions(const Policy& policy, TagSetFinder& finder);

    // An image that each of the first rules identifies and none of the others, by its tags alone.
    ImageAnswer imageOf(const RuleIndexes& identifying, const RuleIndexes& missing);

    // Whether no tag that can be pushed matches the entry (spec I5).
    bool isImpossible(const TagPattern& entry);

    // How many images a rule can identify at the same time, where it keeps the newest of as many or
    // more, so that it never marks any: a tag is on one image at a time. Nothing of other rules.
    std::optional<std::size_t> mostImages(std::size_t rule);
    bool neverMarks(std::size_t rule) { return mostImages(rule).has_value(); }

    // How many questions were too large to be answered.
    std::size_t undecided() const { return m_undecided; }

private:
    std::optional<std::size_t> countImages(const Rule& rule);

    const Policy& m_policy;
    TagSetFinder& m_finder;
    std::size_t m_undecided = 0;
    std::map<std::size_t, std::optional<std::size_t>> m_mostImages; // by rule
};

} // namespace core
