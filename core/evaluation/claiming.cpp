// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spec E7, going down the rules for claims, and up again for what a rule that keeps an image has
// saved it from.
//
// This is done for a block of images at a time, and in a block word by word under one rule before
// the next: such loops do the same for every word, so the compiler turns them into a few wide
// instructions, and all that a block needs stays in the fastest memory.

#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Word = ImageSet::Word;

constexpr std::size_t blockWords = 32;
using Block = std::array<Word, blockWords>;

// How many bits of 16 words are set: counted byte by byte, where 16 counts of up to 8 fit. (The
// processor's own instruction is not there on every machine that the program is built for.)
std::size_t bits(std::span<const Word, 16> words) {
    constexpr Word eachByte = ~Word{0} / 0xFF;
    constexpr Word eachPair = ~Word{0} / 0xFFFF;
    Word sums = 0;
    for (Word word : words) {
        word -= (word >> 1) & (eachByte * 0x55);
        word = (word & (eachByte * 0x33)) + ((word >> 2) & (eachByte * 0x33));
        sums += (word + (word >> 4)) & (eachByte * 0x0F);
    }
    const Word pairs = (sums & (eachPair * 0xFF)) + ((sums >> 8) & (eachPair * 0xFF));
    return (pairs * eachPair) >> 48;
}

std::size_t bits(const Block& block) {
    Word any = 0;
    for (const Word word : block)
        any |= word;
    if (any == 0)
        return 0; // as most blocks are
    std::size_t total = 0;
    for (std::size_t w = 0; w < blockWords; w += 16)
        total += bits(std::span<const Word, 16>(block.data() + w, 16));
    return total;
}

bool isEmpty(std::span<const Word> words) {
    Word any = 0;
    for (const Word word : words)
        any |= word;
    return any == 0;
}

// The words of a set that a block covers; beyond the last of them a block is empty.
std::span<const Word> part(const ImageSet& set, std::size_t start) {
    return set.words().subspan(start, std::min(blockWords, set.wordCount() - start));
}

void store(const Block& block, std::size_t start, ImageSet& set) {
    for (std::size_t w = 0; w < part(set, start).size(); ++w)
        set.word(start + w) = block[w];
}

} // namespace

// What a rule does in one block.
struct Evaluation::BlockOfRule {
    std::size_t rule;
    Block keeps;      // claims, and does not act on
    Block wouldActOn; // marks, and may act on
};

void Evaluation::claim() {
    m_claimers = Claimers(m_images->size(), m_rules.size());
    m_expiring = ImageSet(m_images->size());
    m_archiving = ImageSet(m_images->size());
    for (RuleSets& rule : m_rules)
        rule.figures.identifies = rule.identified->count();

    std::vector<BlockOfRule> rules(m_rules.size()); // those with images in the block come first
    for (std::size_t start = 0; start < m_expiring.wordCount(); start += blockWords) {
        Block claimed{};
        Block expiring{};
        Block archiving{};
        std::size_t used = 0;
        for (std::size_t r = 0; r < m_rules.size(); ++r) {
            const auto identified = part(m_rules[r].identified->images(), start);
            if (isEmpty(identified))
                continue;
            BlockOfRule& here = rules[used++];
            here.rule = r;
            findWouldActOn(start, here);
            Block fresh{};
            for (std::size_t w = 0; w < identified.size(); ++w) {
                fresh[w] = identified[w] & ~claimed[w];
                claimed[w] |= identified[w];
            }
            Block loses;
            Block actsOn;
            for (std::size_t w = 0; w < blockWords; ++w) {
                loses[w] = here.wouldActOn[w] & ~fresh[w];
                actsOn[w] = here.wouldActOn[w] & fresh[w];
                here.keeps[w] = fresh[w] & ~here.wouldActOn[w];
            }
            m_claimers.claim(r, start, std::span(fresh).first(identified.size()));
            Block& going = m_policy.rules[r].action == RuleAction::Expire ? expiring : archiving;
            for (std::size_t w = 0; w < blockWords; ++w)
                going[w] |= actsOn[w];

            RuleFigures& figures = m_rules[r].figures;
            const std::size_t acts = bits(actsOn);
            figures.actsOn += acts;
            figures.claims += acts + bits(here.keeps);
            figures.loses += bits(loses);
        }
        store(expiring, start, m_expiring);
        store(archiving, start, m_archiving);

        Block actedOnLater{};
        for (std::size_t i = used; i-- > 0;) {
            Block shields;
            for (std::size_t w = 0; w < blockWords; ++w) {
                shields[w] = rules[i].keeps[w] & actedOnLater[w];
                actedOnLater[w] |= rules[i].wouldActOn[w];
            }
            m_rules[rules[i].rule].figures.shields += bits(shields);
        }
    }
}

void Evaluation::findWouldActOn(std::size_t start, BlockOfRule& block) const {
    const RuleSets& rule = m_rules[block.rule];
    const auto identified = part(rule.identified->images(), start);
    const auto children = part(m_images->indexChildren(), start); // spec E10
    const std::size_t cutWord = rule.cut / ImageSet::wordBits;
    const std::size_t first = std::clamp(cutWord, start, start + identified.size()) - start;

    for (std::size_t w = 0; w < first; ++w)
        block.wouldActOn[w] = 0;
    for (std::size_t w = first; w < identified.size(); ++w)
        block.wouldActOn[w] = identified[w] & ~children[w];
    for (std::size_t w = identified.size(); w < blockWords; ++w)
        block.wouldActOn[w] = 0;
    if (first < identified.size() && cutWord >= start)
        block.wouldActOn[first] &= ~Word{0} << (rule.cut % ImageSet::wordBits);
    if (rule.older)
        for (std::size_t w = first; w < identified.size(); ++w)
            block.wouldActOn[w] &= rule.older->word(start + w);
}

} // namespace core
