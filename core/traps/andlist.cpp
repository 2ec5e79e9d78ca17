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
    explicit EntryImages(const ImageStore& images)
        : m_images(images) {}

    ImageSet withTagForSome(const Tagged& tagged, StorageClass storageClass) {
        ImageSet some(m_images.size());
        for (const TagPattern& entry : tagged.entries)
            some |= of(entry);
        if (storageClass == StorageClass::Archive)
            some &= m_images.archived();
        else
            some -= m_images.archived();
        return some;
    }

private:
    const ImageSet& of(const TagPattern& entry) {
        const auto [known, isNew] = m_known.try_emplace(entry.pieces());
        if (isNew)
            known->second = withTagLike(entry, m_images);
        return known->second;
    }

    const ImageStore& m_images;
    std::map<std::vector<std::string>, ImageSet> m_known; // by the entries' pieces
};

void addToList(TrapList& traps, std::size_t rule, ImageSet some, std::size_t all) {
    traps.add("and-list", all == 0 ? Severity::Warning : Severity::Note, rule, RulePart::Entries,
              {TAGWARDEN_TEXT("An image needs a tag for every entry here, not just for one. Loaded "
                              "images with a tag for each: %1; for at least one: %2. If one is "
                              "enough, make a rule for each entry"),
               {std::to_string(all), std::to_string(some.count())}});
    traps.concerns(std::move(some));
}

} // namespace

void findAndLists(const TrapScene& scene, TrapList& traps) {
    std::optional<EntryImages> images;
    if (scene.evaluation)
        images.emplace(scene.evaluation->images());
    for (std::size_t r = 0; r < scene.policy.rules.size(); ++r) {
        const Selection& selection = scene.policy.rules[r].selection;
        const auto* tagged = std::get_if<Tagged>(&selection.tags);
        if (!tagged)
            continue;
        std::set<std::string> entries;
        for (const TagPattern& entry : tagged->entries)
            entries.insert(entry.text());
        if (entries.size() < 2)
            continue;
        ImageSet some;
        if (images)
            some = images->withTagForSome(*tagged, selection.storageClass);
        if (const std::size_t count = some.count(); count > 0) {
            const std::size_t all = scene.evaluation->figures(r).identifies;
            if (all * plainShare >= count)
                continue;
            addToList(traps, r, std::move(some), all);
        } else if (looksLikeAlternatives(entries)) {
            traps.add("and-list", Severity::Note, r, RulePart::Entries,
                      {TAGWARDEN_TEXT("An image needs a tag for every entry here, not just for "
                                      "one. If one is enough, make a rule for each entry"),
                       {}});
        } else {
            continue;
        }
        traps.offer(SplitRule{traps.idOf(r)});
    }
}

} // namespace core
