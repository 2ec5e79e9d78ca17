// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a selection identifies depends on nothing but the selection, so it is looked up in what
// was found for the policy before, wherever the rule stood in it.

#include "core/evaluation/evaluation.h"
#include "core/policy/assumptions.h"

#include <algorithm>

namespace core {

namespace {

ImageSet withTags(const TagSelection& tags, const ImageStore& images) {
    if (std::holds_alternative<Untagged>(tags))
        return images.untagged();
    ImageSet found = ImageSet::all(images.size());
    if (const auto* tagged = std::get_if<Tagged>(&tags))
        for (const TagPattern& entry : tagged->entries)
            found &= withTagLike(entry, images);
    return found;
}

} // namespace

ImageSet withTagLike(const TagPattern& entry, const ImageStore& images) {
    ImageSet found(images.size());
    const auto [begin, end] = images.tagNames().startingWith(entry.head());
    for (TagIndex tag = begin; tag < end; ++tag)
        if (entry.isPrefix() || entry.matches(images.tagName(tag)))
            for (const ImageIndex image : images.imagesWithTag(tag))
                found.insert(image);
    return found;
}

ImageSet identify(const Selection& selection, const ImageStore& images) {
    ImageSet found = withTags(selection.tags, images);
    if (selection.storageClass == StorageClass::Archive)
        found &= images.archived();
    else
        found -= images.archived();
    if (!assumed::indexChildrenCount)
        found -= images.indexChildren();
    if (!assumed::referrersCount)
        images.referrers().forEach([&](ImageIndex, ImageIndex referrer) { found.erase(referrer); });
    return found;
}

Evaluator::Evaluator(std::shared_ptr<const ImageStore> images)
    : m_images(std::move(images)) {
    m_bytesOfWords.resize(m_images->untagged().wordCount());
    for (ImageIndex image = 0; image < m_images->size(); ++image)
        m_bytesOfWords[image / ImageSet::wordBits] += m_images->sizeInBytes(image).value_or(0);
}

Evaluation Evaluator::evaluate(const Policy& policy, Instant now) {
    assert(policy.rules.size() < Evaluation::noRule);
    Evaluation evaluation;
    evaluation.m_policy = policy;
    evaluation.m_images = m_images;
    evaluation.m_now = now;
    evaluation.m_rules.resize(policy.rules.size());

    Memory next;
    for (std::size_t r = 0; r < policy.rules.size(); ++r) {
        const Rule& rule = policy.rules[r];
        Evaluation::RuleSets& sets = evaluation.m_rules[r];
        sets.identified = identify(rule.selection, next);
        if (const auto* newest = std::get_if<KeepNewest>(&rule.limit)) {
            sets.cut = sets.identified->placeAfter(static_cast<std::size_t>(newest->count));
            continue;
        }
        const auto& younger = std::get<KeepYoungerThan>(rule.limit);
        if (younger.since == AgeSince::Pushed)
            sets.cut = m_images->firstOlderThan(younger.days, now);
        else
            sets.older = olderThan(younger.since, oldestOfAge(younger.days, now), next);
    }
    m_memory = std::move(next);

    evaluation.claim();
    evaluation.follow();
    evaluation.sumUp(m_bytesOfWords);
    return evaluation;
}

std::shared_ptr<const RankedSet> Evaluator::identify(const Selection& selection, Memory& next) {
    for (const Memory* memory : {&std::as_const(next), &std::as_const(m_memory)}) {
        const auto found =
            std::find_if(memory->matched.begin(), memory->matched.end(),
                         [&](const Matched& known) { return known.selection == selection; });
        if (found == memory->matched.end())
            continue;
        auto identified = found->identified;
        if (memory != &next)
            next.matched.push_back({selection, identified});
        return identified;
    }
    ++m_matchedSelections;
    auto identified = std::make_shared<const RankedSet>(core::identify(selection, *m_images));
    next.matched.push_back({selection, identified});
    return identified;
}

std::shared_ptr<const ImageSet> Evaluator::olderThan(AgeSince since, Instant oldest,
                                                     Memory& next) const {
    for (const Memory* memory : {&std::as_const(next), &m_memory}) {
        const auto found =
            std::find_if(memory->older.begin(), memory->older.end(), [&](const Older& known) {
                return known.since == since && known.oldest == oldest;
            });
        if (found == memory->older.end())
            continue;
        auto images = found->images;
        if (memory != &next)
            next.older.push_back({since, oldest, images});
        return images;
    }
    auto older = std::make_shared<ImageSet>(m_images->size());
    for (ImageIndex image = 0; image < m_images->size(); ++image) {
        if (since == AgeSince::Pulled) {
            if (m_images->pullCountsFrom(image) < oldest)
                older->insert(image);
        } else if (const auto archivedAt = m_images->archivedAt(image)) {
            if (*archivedAt < oldest)
                older->insert(image);
        } else if (assumed::marksUnknownArchiveTime) {
            older->insert(image);
        }
    }
    next.older.push_back({since, oldest, older});
    return older;
}

std::size_t Evaluator::unmatched(const Policy& policy) const {
    return static_cast<std::size_t>(std::ranges::count_if(policy.rules, [this](const Rule& rule) {
        return std::ranges::find(m_memory.matched, rule.selection, &Matched::selection) ==
               m_memory.matched.end();
    }));
}

} // namespace core
