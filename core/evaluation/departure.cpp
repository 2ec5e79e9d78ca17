// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/departure.h"

#include "core/evaluation/explanation.h"
#include "core/images/rankedset.h"
#include "core/policy/protection.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

// The image's rank among those that the rule identifies once those that go now have gone (spec
// E12: within 24 hours).
std::size_t rankAfterwards(const Evaluation& evaluation, std::size_t rule, ImageIndex image) {
    ImageSet going = evaluation.expiring();
    going |= evaluation.archiving(); // where rules that count do not look (spec V14)
    going &= evaluation.identified(rule);
    return evaluation.rank(rule, image) - RankedSet(std::move(going)).countBefore(image);
}

// What the rule that claims the image does to it in time, whatever else may take it away.
std::optional<Departure> ownDeparture(const Evaluation& evaluation, ImageIndex image) {
    const std::size_t claimer = evaluation.claimingRule(image);
    if (claimer == Evaluation::noRule || evaluation.marks(claimer, image))
        return {};
    const Rule& rule = evaluation.policy().rules[claimer];
    if (const auto* newest = std::get_if<KeepNewest>(&rule.limit)) {
        if (protects(*newest) || wholeTag(rule))
            return {};
        if (evaluation.outcome(image) != Outcome::Keep)
            return {}; // it goes to the archive along with another
        const auto kept = static_cast<std::size_t>(newest->count);
        return Departure{image, claimer, kept - rankAfterwards(evaluation, claimer, image) + 1};
    }
    using namespace std::chrono;
    const auto& younger = std::get<KeepYoungerThan>(rule.limit);
    const auto from = startOfAge(younger.since, evaluation.images(), image);
    if (!from || younger.days > floor<days>(Instant::max()) - ceil<days>(*from))
        return {}; // beyond the end of time
    return Departure{image, claimer, *from + younger.days};
}

} // namespace

const TagPattern* wholeTag(const Rule& rule) {
    const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
    if (!tagged)
        return nullptr;
    const auto whole = std::ranges::find_if(tagged->entries, &TagPattern::isWholeTag);
    return whole == tagged->entries.end() ? nullptr : &*whole;
}

std::vector<Departure> departures(const Evaluation& evaluation, ImageIndex image) {
    const ImageStore& images = evaluation.images();
    if (evaluation.outcome(image) != Outcome::Keep)
        return {};
    std::vector<Departure> found;
    std::vector<ImageIndex> chain; // referrers may go in a circle
    bool passesArchived = false;   // what is in the archive follows none that goes there
    for (std::optional<ImageIndex> next = image; next; next = images.subject(*next)) {
        if (images.indexChildren().contains(*next) || std::ranges::count(chain, *next) > 0)
            break;
        chain.push_back(*next);
        const auto departure = ownDeparture(evaluation, *next);
        const bool archives =
            departure && evaluation.policy().rules[departure->rule].action == RuleAction::Archive;
        if (departure && !(archives && passesArchived))
            found.push_back(*departure);
        passesArchived = passesArchived || images.archived().contains(*next);
    }
    std::ranges::stable_sort(found, {}, &Departure::when);
    return found;
}

} // namespace core
