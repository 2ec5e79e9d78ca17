// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verdicts are compared for 64 images at a time. Only images whose verdict stays are looked at one
// by one, for their rule.
#include "core/comparison/imagecomparison.h"

#include "core/comparison/outcomechanges.h"
#include "core/comparison/rulepairs.h"

#include <cassert>
#include <utility>

namespace core {

namespace {

// What became of each rule of the old policy, and of none, in the new one.
class RuleAfter {
public:
    RuleAfter(const Policy& before, const Policy& after) {
        m_after.fill(removed);
        m_after[Evaluation::noRule] = Evaluation::noRule;
        for (const RulePair& pair : pairRules(before, after))
            if (pair.before && pair.after)
                m_after[*pair.before] = static_cast<std::uint8_t>(*pair.after);
    }

    std::uint8_t of(std::uint8_t rule) const { return m_after[rule]; }

private:
    static constexpr std::uint8_t removed = Evaluation::noRule - 1; // a policy has 50 rules
    std::array<std::uint8_t, Evaluation::noRule + 1> m_after;
};

Total totalOf(const ImageSet& set, const ImageStore& images) {
    Total total;
    set.forEach([&](std::size_t image) {
        ++total.images;
        total.bytes += images.sizeInBytes(static_cast<ImageIndex>(image)).value_or(0);
    });
    return total;
}

} // namespace

std::string_view word(Change change) {
    switch (change) {
    case Change::NewlyExpires:
        return "newly-expires";
    case Change::NewlyArchived:
        return "newly-archived";
    case Change::NewlyKept:
        return "newly-kept";
    case Change::OtherRule:
        return "other-rule";
    case Change::Same:
        return "same";
    }
    return {};
}

ImageComparison::ImageComparison(const Evaluation& before, const Evaluation& after) {
    assert(before.images().size() == after.images().size());
    m_images.fill(ImageSet(after.images().size()));
    sortByOutcome(before, after);
    sortByRule(before, after);
    sumUp(after);
}

Change ImageComparison::change(ImageIndex image) const {
    for (const Change change : changes)
        if (images(change).contains(image))
            return change;
    return Change::Same;
}

std::size_t ImageComparison::count(Change change, std::size_t rule) const {
    assert(change != Change::Same);
    return m_counts[rule][place(change)];
}

void ImageComparison::sortByOutcome(const Evaluation& before, const Evaluation& after) {
    OutcomeChanges changed = outcomeChanges(before, after);
    m_images[place(Change::NewlyExpires)] = std::move(changed.newlyExpires);
    m_images[place(Change::NewlyArchived)] = std::move(changed.newlyArchived);
    m_images[place(Change::NewlyKept)] = std::move(changed.newlyKept);
    ImageSet& same = m_images[place(Change::Same)];
    same = ImageSet::all(after.images().size());
    for (const Change change : {Change::NewlyExpires, Change::NewlyArchived, Change::NewlyKept})
        same -= images(change);
}

void ImageComparison::sortByRule(const Evaluation& before, const Evaluation& after) {
    const RuleAfter ruleAfter(before.policy(), after.policy());
    ImageSet& otherRule = m_images[place(Change::OtherRule)];
    images(Change::Same).forEach([&](std::size_t place) {
        const auto image = static_cast<ImageIndex>(place);
        if (ruleAfter.of(before.decidingRule(image)) != after.decidingRule(image))
            otherRule.insert(place);
    });
    m_images[place(Change::Same)] -= otherRule;
}

void ImageComparison::sumUp(const Evaluation& after) {
    m_counts.resize(after.policy().rules.size());
    Total& same = m_totals[place(Change::Same)] = after.summary().all;
    for (const Change change : changes) {
        if (change == Change::Same) // most images, as a rule: it is what is left
            continue;
        Total& total = m_totals[place(change)] = totalOf(images(change), after.images());
        same.images -= total.images;
        same.bytes -= total.bytes;
        images(change).forEach([&](std::size_t image) {
            const std::uint8_t rule = after.decidingRule(static_cast<ImageIndex>(image));
            if (rule != Evaluation::noRule)
                ++m_counts[rule][place(change)];
        });
    }
}

} // namespace core
