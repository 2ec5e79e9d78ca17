// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a repository's images when one policy takes the place of another.
//
//   const ImageComparison comparison(before, after);
//   comparison.change(image);                            // Change::NewlyKept
//   comparison.total(Change::NewlyExpires).images;       // 1
//
// Rules are paired as pairRules does: one that was moved, renumbered or edited is still the same
// rule, and an image that it decides about before and after has not changed its rule.
#pragma once

#include "core/evaluation/evaluation.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

enum class Change {
    NewlyExpires,
    NewlyArchived, // also of an image that expired before
    NewlyKept,
    OtherRule, // the same verdict, by another rule or none
    Same,
};
inline constexpr std::array changes{Change::NewlyExpires, Change::NewlyArchived, Change::NewlyKept,
                                    Change::OtherRule, Change::Same};

// The words of the command line: "newly-expires", …
std::string_view word(Change change);

class ImageComparison {
public:
    // Takes two evaluations of the same images.
    ImageComparison(const Evaluation& before, const Evaluation& after);

    Change change(ImageIndex image) const;
    const ImageSet& images(Change change) const { return m_images[place(change)]; }
    const Total& total(Change change) const { return m_totals[place(change)]; }

    // Of the images that the rule decides about after the change: how many have changed so.
    // Takes any change but Same.
    std::size_t count(Change change, std::size_t rule) const;

    bool operator==(const ImageComparison&) const = default;

private:
    template <class T>
    using ByChange = std::array<T, changes.size()>;
    static constexpr std::size_t place(Change change) { return static_cast<std::size_t>(change); }

    void sortByOutcome(const Evaluation& before, const Evaluation& after);
    void sortByRule(const Evaluation& before, const Evaluation& after);
    void sumUp(const Evaluation& after);

    ByChange<ImageSet> m_images;
    ByChange<Total> m_totals;
    std::vector<ByChange<std::size_t>> m_counts; // for each rule after the change
};

} // namespace core
