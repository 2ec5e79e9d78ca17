// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies by chance over so few tags that every repository of up to three images can be tried:
// what is proved is broken by none of them, what is refuted by some, and the counterexample is one.
#include "core/evaluation/wording.h"
#include "core/guarantees/counterexample.h"
#include "core/guarantees/proofwording.h"
#include "tests/support/builders.h"
#include "tests/support/bythebook.h"
#include "tests/support/checks.h"
#include "tests/support/dice.h"
#include "tests/support/smalltags.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace std::chrono_literals;
using core::TagPattern;
using test::Dice;

constexpr std::size_t imageCount = 3;
using TagSet = std::size_t; // a bit for each tag of the grammar

struct SmallImage {
    TagSet tags = 0;
    bool isArchived = false;
    int halfDays = 1; // since push and archiving
};
using Repository = std::array<SmallImage, imageCount>; // the newest first

TagPattern entry(Dice& dice) {
    static const std::vector<std::string> texts = {"a",  "b",  "*", "a*",  "b*",  "*a", "*b",
                                                   "aa", "ab", "*", "*a*", "a*b", "ac", "a.*"};
    return dice.oneIn(5) ? TagPattern::prefix(dice.pick(texts))
                         : TagPattern::pattern(dice.pick(texts));
}

std::vector<TagPattern> entries(Dice& dice, std::size_t most) {
    std::vector<TagPattern> entries;
    for (std::size_t more = 1 + dice.roll(most); more > 0; --more)
        entries.push_back(entry(dice));
    return entries;
}

core::Rule rule(Dice& dice, int priority) {
    test::RuleBuilder rule(priority);
    const bool isArchive = dice.oneIn(4);
    if (isArchive)
        rule.inArchive();
    const std::size_t selection = dice.roll(10);
    if (selection == 0)
        rule.untagged();
    else if (selection > 1)
        rule.selecting(entries(dice, 3));
    const auto days = static_cast<int>(1 + dice.roll(2));
    if (isArchive)
        rule.keepsArchivedWithin(days);
    else if (dice.oneIn(2))
        rule.keeps(days);
    else if (dice.oneIn(2))
        rule.keepsPushedWithin(days);
    else
        rule.keepsPulledWithin(days).archives();
    if (!isArchive && dice.oneIn(4))
        rule.archives();
    return rule;
}

core::Policy policy(Dice& dice) {
    core::Policy policy;
    for (std::size_t rules = 1 + dice.roll(5); rules > 0; --rules)
        policy.rules.push_back(rule(dice, static_cast<int>(policy.rules.size()) + 1));
    return policy;
}

core::Guarantee guarantee(Dice& dice) {
    core::Guarantee guarantee{.keep = entries(dice, 2)};
    if (dice.oneIn(2))
        guarantee.newest = static_cast<std::int32_t>(1 + dice.roll(3));
    if (dice.oneIn(2))
        guarantee.youngerThan = std::chrono::days(1 + dice.roll(3));
    guarantee.alsoArchive = dice.oneIn(2);
    return guarantee;
}

// A policy and a guarantee by the book, over sets of tags as numbers.
class SmallWorld {
public:
    SmallWorld(const core::Policy& policy, const core::Guarantee& guarantee,
               const core::TagGrammar& grammar)
        : m_policy(policy)
        , m_guarantee(guarantee)
        , m_tags(test::allTags(grammar)) {
        for (const core::Rule& rule : policy.rules)
            m_identified.push_back(setsLike(rule.selection.tags));
        m_kept = setsLike(core::Tagged{guarantee.keep});
    }

    // A repository that breaks the guarantee, if there is one.
    std::optional<Repository> broken() const {
        static constexpr std::array ages{1, 3, 5};
        Repository images;
        for (std::size_t classes = 0; classes < 8; ++classes)
            for (const int newest : ages)
                for (const int middle : ages)
                    for (const int oldest : ages) {
                        if (newest > middle || middle > oldest)
                            continue;
                        for (std::size_t i = 0; i < imageCount; ++i)
                            images[i].isArchived = (classes >> i & 1) != 0;
                        images[0].halfDays = newest;
                        images[1].halfDays = middle;
                        images[2].halfDays = oldest;
                        if (breaksWithSomeTags(images, 0))
                            return images;
                    }
        return {};
    }

    std::vector<core::ImageRecord> records(const Repository& repository) const {
        std::vector<core::ImageRecord> records;
        for (const SmallImage& image : repository) {
            core::ImageRecord record;
            record.digest = "sha256:" + std::to_string(records.size());
            for (std::size_t tag = 0; tag < m_tags.size(); ++tag)
                if ((image.tags >> tag & 1) != 0)
                    record.tags.push_back(m_tags[tag]);
            record.pushedAt = test::testNow - image.halfDays * 12h - records.size() * 1s;
            if (image.isArchived) {
                record.kind.status = "ARCHIVED";
                record.lastArchivedAt = record.pushedAt;
            }
            records.push_back(record);
        }
        return records;
    }

private:
    std::vector<bool> setsLike(const core::TagSelection& selection) const {
        std::vector<bool> sets;
        for (TagSet set = 0; set < TagSet{1} << m_tags.size(); ++set)
            sets.push_back(isLike(set, selection));
        return sets;
    }

    bool isLike(TagSet set, const core::TagSelection& selection) const {
        if (std::holds_alternative<core::Untagged>(selection))
            return set == 0;
        const auto* tagged = std::get_if<core::Tagged>(&selection);
        return !tagged || std::ranges::all_of(tagged->entries, [&](const TagPattern& entry) {
            for (std::size_t tag = 0; tag < m_tags.size(); ++tag)
                if ((set >> tag & 1) != 0 && entry.matches(m_tags[tag]))
                    return true;
            return false;
        });
    }

    // Gives each tag, from one on, to each image in turn or to none.
    bool breaksWithSomeTags(Repository& images, std::size_t tag) const {
        if (tag == m_tags.size())
            return breaks(images);
        if (breaksWithSomeTags(images, tag + 1))
            return true;
        for (SmallImage& image : images) {
            image.tags |= TagSet{1} << tag;
            if (breaksWithSomeTags(images, tag + 1))
                return true;
            image.tags &= ~(TagSet{1} << tag);
        }
        return false;
    }

    bool identifies(std::size_t rule, const SmallImage& image) const {
        const bool isArchive =
            m_policy.rules[rule].selection.storageClass == core::StorageClass::Archive;
        return isArchive == image.isArchived && m_identified[rule][image.tags];
    }

    bool acts(std::size_t rule, const Repository& images, std::size_t index) const {
        const core::Rule& acting = m_policy.rules[rule];
        if (acting.action == core::RuleAction::Archive && !m_guarantee.alsoArchive)
            return false;
        if (const auto* younger = std::get_if<core::KeepYoungerThan>(&acting.limit))
            return images[index].halfDays * 12h > younger->days;
        std::int32_t rank = 0;
        for (std::size_t i = 0; i <= index; ++i)
            rank += identifies(rule, images[i]) ? 1 : 0;
        return rank > std::get<core::KeepNewest>(acting.limit).count;
    }

    bool breaks(const Repository& images) const {
        std::int32_t rank = 0;
        for (std::size_t i = 0; i < imageCount; ++i) {
            if (!m_kept[images[i].tags])
                continue;
            if (m_guarantee.newest && ++rank > *m_guarantee.newest)
                return false;
            if (m_guarantee.youngerThan && images[i].halfDays * 12h >= *m_guarantee.youngerThan)
                continue;
            for (std::size_t rule = 0; rule < m_policy.rules.size(); ++rule)
                if (identifies(rule, images[i])) {
                    if (acts(rule, images, i))
                        return true;
                    break;
                }
        }
        return false;
    }

    const core::Policy& m_policy;
    const core::Guarantee& m_guarantee;
    std::vector<std::string> m_tags;
    std::vector<std::vector<bool>> m_identified; // by rule, then by set of tags
    std::vector<bool> m_kept;                    // by set of tags
};

std::string told(const core::Policy& policy, const core::Guarantee& guarantee,
                 const core::Proof& proof) {
    std::string text = english(core::guaranteeSentence(guarantee)) + '\n';
    for (const core::Rule& rule : policy.rules)
        text += english(core::ruleSentence(rule)) + '\n';
    for (const core::RuleReason& reason : proof.reasons)
        text += english(core::reasonSentence(reason, policy)) + '\n';
    return text;
}

struct Numbers {
    std::size_t proved = 0, broken = 0, undecided = 0;
};

void run(test::Checks& checks, std::uint64_t seed, Numbers& numbers) {
    Dice dice(seed);
    static const std::vector<core::TagGrammar> grammars = {
        {"ab", "", 1}, {"abc", "bc", 2}, {"ab.", ".b", 2}, {"ab", "b", 2}};
    static const core::TagGrammar large{"ab", "", 2};
    const core::TagGrammar grammar = dice.oneIn(20) ? large : dice.pick(grammars);
    const core::Policy rules = policy(dice);
    const core::Guarantee kept = guarantee(dice);
    const core::ProofOptions options{.enough = 1, .grammar = grammar};
    const core::Proof proof = core::prove(rules, kept, options);
    const SmallWorld world(rules, kept, grammar);
    const auto broken = world.broken();

    const std::string name = "seed " + std::to_string(seed);
    const std::string detail = told(rules, kept, proof);
    if (broken) {
        const auto images = test::storeOf(world.records(*broken));
        checks.isTrue(
            name + " is broken by evaluation, too",
            !core::lostImages(kept, core::Evaluator(images).evaluate(rules, test::testNow)).empty(),
            detail);
    }
    switch (proof.result) {
    case core::ProofResult::Proved:
        ++numbers.proved;
        checks.isTrue(name + " is proved", !broken, detail);
        break;
    case core::ProofResult::HoldsWhile:
    case core::ProofResult::Refuted: {
        ++numbers.broken;
        checks.isTrue(name + " is refuted", broken.has_value(), detail);
        const auto shown = core::counterexample(rules, kept, proof, test::testNow, options);
        if (!checks.isTrue(name + " has a counterexample", shown.has_value(), detail))
            break;
        const auto verdicts = test::evaluateByTheBook(rules, shown->images, shown->now);
        checks.isTrue(name + " is broken by the book",
                      verdicts.back().outcome != core::Outcome::Keep, detail);
        break;
    }
    case core::ProofResult::Undecided:
        ++numbers.undecided;
        break;
    }
}

} // namespace

int main() {
    test::Checks checks;
    const std::uint64_t seeds = test::isLongRun() ? 100'000 : 3'000;
    std::cout << "seeds 1 to " << seeds << '\n';
    Numbers numbers;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        run(checks, seed, numbers);
    std::cout << numbers.proved << " proved, " << numbers.broken << " broken, " << numbers.undecided
              << " undecided\n";
    checks.isTrue("most are decided", numbers.undecided < seeds / 10);
    checks.isTrue("many are proved", numbers.proved > seeds / 10);
    checks.isTrue("many are broken", numbers.broken > seeds / 10);
    return checks.exitCode();
}
