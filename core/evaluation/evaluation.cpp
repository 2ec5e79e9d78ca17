// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Images are bits in push order, so what a rule marks is what it identifies from a cut on:
//
//   identified  1 0 1 1 0 1    newest image first
//   keep 2            |cut     after the second bit that is set
//   marked      0 0 0 1 0 1

#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

using Word = ImageSet::Word;

std::size_t bits(Word word) {
    return static_cast<std::size_t>(std::popcount(word));
}

// The bits of a word whose images stand at the cut or after it.
Word fromCut(std::size_t cut, std::size_t word) {
    const std::size_t first = word * ImageSet::wordBits;
    if (cut <= first)
        return ~Word{0};
    return cut - first < ImageSet::wordBits ? ~Word{0} << (cut - first) : 0;
}

// Of a word's images, the sizes of those in the set are added, or those of the others are taken off
// the sum of all, whichever are fewer.
Total totalOf(const ImageSet& set, const ImageStore& images,
              std::span<const std::uint64_t> bytesOfWords) {
    Total total;
    for (std::size_t w = 0; w < set.wordCount(); ++w) {
        const Word word = set.word(w);
        const std::size_t members = bits(word);
        const bool isLast = w + 1 == set.wordCount(); // not full
        const bool leavesOut = members > ImageSet::wordBits / 2 && !isLast;
        std::uint64_t bytes = 0;
        for (Word rest = leavesOut ? ~word : word; rest != 0; rest &= rest - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
            const auto image = static_cast<ImageIndex>(w * ImageSet::wordBits + bit);
            bytes += images.sizeInBytes(image).value_or(0);
        }
        total.images += members;
        total.bytes += leavesOut ? bytesOfWords[w] - bytes : bytes;
    }
    return total;
}

} // namespace

Word Evaluation::RuleSets::marked(std::size_t word) const {
    const Word places = identified->images().word(word) & fromCut(cut, word);
    return older ? places & older->word(word) : places;
}

bool Evaluation::identifies(std::size_t rule, ImageIndex image) const {
    return identified(rule).contains(image);
}

bool Evaluation::marks(std::size_t rule, ImageIndex image) const {
    const RuleSets& sets = m_rules[rule];
    return identifies(rule, image) && image >= sets.cut &&
           (!sets.older || sets.older->contains(image));
}

bool Evaluation::wouldActOn(std::size_t rule, ImageIndex image) const {
    return marks(rule, image) && !m_images->indexChildren().contains(image);
}

bool Evaluation::actsOn(std::size_t rule, ImageIndex image) const {
    return claimingRule(image) == rule && wouldActOn(rule, image) && !followsSubject(image);
}

std::uint8_t Evaluation::decidingRule(ImageIndex image) const {
    const auto leader = m_leaders.of(image);
    return claimingRule(leader.empty() ? image : leader.front());
}

std::size_t Evaluation::undecided() const {
    std::size_t decided = 0;
    for (const RuleSets& rule : m_rules)
        decided += rule.figures.claims;
    for (const ImageIndex follower : m_leaders.firsts())
        decided += claimingRule(follower) == noRule;
    return m_images->size() - decided;
}

std::size_t Evaluation::rank(std::size_t rule, ImageIndex image) const {
    assert(identifies(rule, image));
    return m_rules[rule].identified->countBefore(image) + 1;
}

Outcome Evaluation::outcome(ImageIndex image) const {
    if (m_expiring.contains(image))
        return Outcome::Expire;
    return m_archiving.contains(image) ? Outcome::Archive : Outcome::Keep;
}

Verdict Evaluation::verdict(ImageIndex image) const {
    if (followsSubject(image))
        return {outcome(image), Reason::FollowsSubject, decidingRule(image), 0};
    const std::size_t rule = claimingRule(image);
    if (rule == noRule)
        return {};
    const bool isMarked = outcome(image) != Outcome::Keep;
    if (m_images->indexChildren().contains(image) && marks(rule, image))
        return {Outcome::Keep, Reason::IndexChild, rule, rank(rule, image)};
    const bool byCount = std::holds_alternative<KeepNewest>(m_policy.rules[rule].limit);
    const Reason reason = isMarked ? (byCount ? Reason::MarkedByCount : Reason::MarkedByAge)
                                   : (byCount ? Reason::WithinCount : Reason::WithinAge);
    return {outcome(image), reason, rule, rank(rule, image)};
}

std::vector<std::size_t> Evaluation::losesTo(std::size_t rule) const {
    std::vector<std::size_t> lost(m_rules.size());
    for (std::size_t w = 0; w < m_expiring.wordCount(); ++w) {
        const Word wanted = m_rules[rule].marked(w) & ~m_images->indexChildren().word(w);
        for (std::size_t earlier = 0; wanted != 0 && earlier < rule; ++earlier)
            lost[earlier] += bits(wanted & m_claimers.word(earlier, w));
    }
    return lost;
}

std::vector<std::size_t> Evaluation::shieldsFrom(std::size_t rule) const {
    const ImageSet kept = claimedAndKept(rule);
    std::vector<std::size_t> shielded(m_rules.size());
    for (std::size_t later = rule + 1; later < m_rules.size(); ++later)
        for (std::size_t w = 0; w < kept.wordCount(); ++w)
            shielded[later] += bits(kept.word(w) & m_rules[later].marked(w));
    return shielded;
}

ImageSet Evaluation::claimedAndKept(std::size_t rule) const {
    ImageSet kept(m_images->size());
    for (std::size_t w = 0; w < kept.wordCount(); ++w)
        kept.word(w) = m_claimers.word(rule, w) & ~m_expiring.word(w) & ~m_archiving.word(w) &
                       ~m_images->indexChildren().word(w); // those it need not shield
    return kept;
}

void Evaluation::sumUp(std::span<const std::uint64_t> bytesOfWords) {
    Total& all = m_summary.all;
    all.images = m_images->size();
    all.bytes = std::reduce(bytesOfWords.begin(), bytesOfWords.end());
    m_summary.expire = totalOf(m_expiring, *m_images, bytesOfWords);
    m_summary.archive = totalOf(m_archiving, *m_images, bytesOfWords);
    m_summary.keep = {all.images - m_summary.expire.images - m_summary.archive.images,
                      all.bytes - m_summary.expire.bytes - m_summary.archive.bytes};
}

} // namespace core
