// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/tagcustoms.h"
#include "core/traps/trapfinders.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace core {

namespace {

constexpr std::size_t plainShare = 4; // one image in so many carries all tags: plainly meant

std::set<std::string> namesOf(const Tagged& tagged) {
    std::set<std::string> names;
    for (const TagPattern& entry : tagged.entries)
        names.insert(entry.text());
    return names;
}

// What people seldom give to one image together.
bool looksLikeAlternatives(const std::set<std::string>& entries) {
    constexpr std::size_t many = 3;
    const auto isPlace = [](const std::string& entry) {
        const auto family = tagFamily(entry);
        return family && isPlaceOrBranch(*family);
    };
    return entries.size() >= many || std::ranges::count_if(entries, isPlace) >= 2;
}

// The images with a tag for an entry; lists of many rules may have the same one.
class EntryImages {
public:
    EntryImages(const ImageStore& images, TrapEffort& effort)
        : m_images(images)
        , m_effort(effort) {}

    // Nothing where that takes too much effort.
    std::optional<ImageSet> withTagForSome(const Tagged& tagged, StorageClass storageClass) {
        ImageSet some(m_images.size());
        for (const TagPattern& entry : tagged.entries) {
            const ImageSet* images = of(entry);
            if (!images)
                return {};
            some |= *images;
        }
        if (storageClass == StorageClass::Archive)
            some &= m_images.archived();
        else
            some -= m_images.archived();
        return some;
    }

private:
    const ImageSet* of(const TagPattern& entry) {
        const auto known = m_known.find(entry.pieces());
        if (known != m_known.end())
            return &known->second;
        const auto [begin, end] = m_images.tagNames().startingWith(entry.head());
        if (!m_effort.mayMatch(end - begin))
            return nullptr;
        return &m_known.emplace(entry.pieces(), withTagLike(entry, m_images)).first->second;
    }

    const ImageStore& m_images;
    TrapEffort& m_effort;
    std::map<std::vector<std::string>, ImageSet> m_known; // by the entries' pieces
};

void judgeByImages(std::size_t rule, ImageSet some, const Evaluation& evaluation, TrapList& traps) {
    const std::size_t all = evaluation.figures(rule).identifies;
    if (all * plainShare >= some.count())
        return;
    traps.add("and-list", all == 0 ? Severity::Warning : Severity::Note, rule, RulePart::Entries,
              {TAGWARDEN_TEXT("An image needs a tag for every entry here, not just for one. Loaded "
                              "images with a tag for each: %1; for at least one: %2. If one is "
                              "enough, make a rule for each entry"),
               {std::to_string(all), std::to_string(some.count())}});
    traps.concerns(std::move(some));
    traps.offer(SplitRule{traps.idOf(rule)});
}

void judgeByNames(std::size_t rule, const Tagged& tagged, TrapList& traps) {
    if (!looksLikeAlternatives(namesOf(tagged)))
        return;
    traps.add("and-list", Severity::Note, rule, RulePart::Entries,
              {TAGWARDEN_TEXT("An image needs a tag for every entry here, not just for one. If one "
                              "is enough, make a rule for each entry"),
               {}});
    traps.offer(SplitRule{traps.idOf(rule)});
}

} // namespace

void findAndLists(const TrapScene& scene, TrapList& traps) {
    std::optional<EntryImages> images;
    if (scene.evaluation)
        images.emplace(scene.evaluation->images(), scene.effort);
    for (std::size_t r = 0; r < scene.policy.rules.size(); ++r) {
        const Selection& selection = scene.policy.rules[r].selection;
        const auto* tagged = std::get_if<Tagged>(&selection.tags);
        if (!tagged || namesOf(*tagged).size() < 2)
            continue;
        std::optional<ImageSet> some = ImageSet(0);
        if (images)
            some = images->withTagForSome(*tagged, selection.storageClass);
        if (some && some->count() > 0)
            judgeByImages(r, *std::move(some), *scene.evaluation, traps);
        else if (some)
            judgeByNames(r, *tagged, traps);
    }
}

} // namespace core
