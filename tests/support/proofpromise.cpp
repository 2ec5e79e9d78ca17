// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proofpromise.h"

#include "core/evaluation/wording.h"
#include "core/guarantees/counterexample.h"
#include "core/guarantees/proofwording.h"
#include "core/policy/protection.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <array>
#include <set>

namespace test {

namespace {

using namespace std::chrono_literals;

// Decisions, a byte each; when they are used up, always the first choice.
class Choices {
public:
    explicit Choices(std::string_view bytes)
        : m_bytes(bytes) {}

    bool areLeft() const { return !m_bytes.empty(); }

    // 0 … sides-1
    std::size_t roll(std::size_t sides) {
        if (m_bytes.empty())
            return 0;
        const auto byte = static_cast<unsigned char>(m_bytes.front());
        m_bytes.remove_prefix(1);
        return byte % sides;
    }

private:
    std::string_view m_bytes;
};

// Long pieces come up to the longest tag, beyond which nothing matches any more (spec I5).
core::TagPattern entry(Choices& choices) {
    std::string text;
    std::size_t stars = 0;
    for (std::size_t more = 1 + choices.roll(6); more > 0; --more) {
        const char c = "aab**-1?L"[choices.roll(9)];
        if (c == 'L')
            text += std::string(40 + choices.roll(90), 'a');
        else if (c != '*' || ++stars <= 4)
            text += c;
    }
    return choices.roll(4) == 1 ? core::TagPattern::prefix(text) : core::TagPattern::pattern(text);
}

std::vector<core::TagPattern> entries(Choices& choices, std::size_t most) {
    std::vector<core::TagPattern> entries;
    for (std::size_t more = 1 + choices.roll(most); more > 0; --more)
        entries.push_back(entry(choices));
    return entries;
}

core::Rule rule(Choices& choices, int priority) {
    static constexpr std::array counts{1, 2, 3, 64, 150, 99'999, 100'000, 999'999'999};
    static constexpr std::array days{1, 2, 7, 36'500, 2'147'483'647};
    RuleBuilder rule(priority);
    const bool isArchive = choices.roll(4) == 1;
    if (isArchive)
        rule.inArchive();
    const std::size_t selection = choices.roll(8);
    if (selection == 1)
        rule.untagged();
    else if (selection != 2)
        rule.selecting(entries(choices, 3));
    const std::size_t limit = choices.roll(4);
    if (isArchive)
        return rule.keepsArchivedWithin(days[choices.roll(days.size())]);
    if (limit == 0)
        return rule.keepsPulledWithin(days[choices.roll(days.size())]).archives();
    if (choices.roll(4) == 1)
        rule.archives();
    return limit == 1 ? rule.keepsPushedWithin(days[choices.roll(days.size())])
                      : rule.keeps(counts[choices.roll(counts.size())]);
}

core::Policy policy(Choices& choices) {
    core::Policy policy;
    for (std::size_t rules = 1 + choices.roll(6); rules > 0; --rules)
        policy.rules.push_back(rule(choices, static_cast<int>(policy.rules.size()) + 1));
    return policy;
}

core::Guarantee guarantee(Choices& choices) {
    core::Guarantee guarantee{.keep = entries(choices, 2)};
    if (choices.roll(2) == 1)
        guarantee.newest = static_cast<std::int32_t>(1 + choices.roll(200));
    if (choices.roll(2) == 1)
        guarantee.youngerThan = std::chrono::days(1 + choices.roll(10));
    guarantee.alsoArchive = choices.roll(2) == 1;
    return guarantee;
}

// A tag that the entry matches, if it is one that can be pushed.
std::string tagFor(const core::TagPattern& entry, Choices& choices) {
    std::string tag = entry.pieces().front();
    for (std::size_t i = 1; i < entry.pieces().size(); ++i)
        tag += std::array{"", "1", "a", "b-", "2a"}[choices.roll(5)] + entry.pieces()[i];
    return tag;
}

// Images as ECR can have them: tags that can be pushed, each on one of them, and none pulled or
// archived before its push.
std::vector<core::ImageRecord> repository(const std::vector<core::TagPattern>& entries,
                                          Choices& choices) {
    std::vector<core::ImageRecord> images;
    std::set<std::string> used;
    for (std::size_t more = 1 + choices.roll(12); more > 0; --more) {
        std::vector<std::string> tags;
        for (std::size_t wanted = choices.roll(4); wanted > 0; --wanted) {
            std::string tag = tagFor(entries[choices.roll(entries.size())], choices);
            if (core::isTag(core::pushableTags, tag) && used.insert(tag).second)
                tags.push_back(std::move(tag));
        }
        const int daysAgo = static_cast<int>(choices.roll(12));
        ImageBuilder image =
            untaggedImage(std::to_string(images.size())).pushedAt(testNow - daysAgo * 24h - 1h);
        if (choices.roll(4) == 1)
            image.archivedDaysAgo(static_cast<int>(choices.roll(1 + std::size_t(daysAgo))));
        else if (choices.roll(4) == 1)
            image.pulledDaysAgo(static_cast<int>(choices.roll(1 + std::size_t(daysAgo))));
        core::ImageRecord record = image;
        record.tags = std::move(tags);
        images.push_back(std::move(record));
    }
    return images;
}

std::string told(const core::Policy& policy, const core::Guarantee& guarantee,
                 const core::Proof& proof) {
    std::string text = '\n' + english(core::guaranteeSentence(guarantee)) + '\n' +
                       english(core::resultSentence(proof, guarantee)) + '\n';
    for (const core::Rule& rule : policy.rules)
        text += english(core::ruleSentence(rule)) + '\n';
    for (const core::RuleReason& reason : proof.reasons)
        text += english(core::reasonSentence(reason, policy)) + '\n';
    return text;
}

// Whether the reason can be shown: not of images that the quota or the calendar has no room for.
bool canBeShown(const core::RuleReason& reason, const core::Policy& policy) {
    if (!core::breaks(reason))
        return false;
    const core::Limit& limit = policy.rules[reason.rule].limit;
    if (const auto* newest = std::get_if<core::KeepNewest>(&limit))
        return newest->count < 1000;
    return std::get<core::KeepYoungerThan>(limit).days < std::chrono::days(10'000);
}

// While it holds, no repository loses anything.
bool holds(const core::Proof& proof, const core::Evaluation& evaluation) {
    return proof.result == core::ProofResult::Proved ||
           (proof.result == core::ProofResult::HoldsWhile &&
            std::ranges::all_of(proof.bounds, [&](const core::Bound& bound) {
                return evaluation.figures(bound.rule).identifies <=
                       static_cast<std::size_t>(bound.atMost);
            }));
}

} // namespace

std::string brokenWithProof(std::string_view bytes) {
    Choices choices(bytes);
    const core::Policy rules = policy(choices);
    const core::Guarantee kept = guarantee(choices);
    const core::ProofOptions options{.enough = choices.roll(2) == 1 ? 1 : 100};
    const core::Proof proof = core::prove(rules, kept, options);

    const auto shown = core::counterexample(rules, kept, proof, testNow, options);
    if (shown && !core::breaks(*shown, rules, kept))
        return "a counterexample breaks nothing" + told(rules, kept, proof);
    const bool isShowable = proof.result != core::ProofResult::Undecided &&
                            std::ranges::any_of(proof.reasons, [&](const core::RuleReason& reason) {
                                return canBeShown(reason, rules);
                            });
    if (isShowable && !shown)
        return "there is no counterexample" + told(rules, kept, proof);

    std::vector<core::TagPattern> all = kept.keep;
    for (const core::Rule& rule : rules.rules)
        if (const auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags))
            all.insert(all.end(), tagged->entries.begin(), tagged->entries.end());
    while (choices.areLeft()) {
        core::Evaluator evaluator(storeOf(repository(all, choices)));
        const core::Evaluation evaluation = evaluator.evaluate(rules, testNow);
        if (holds(proof, evaluation) && !core::lostImages(kept, evaluation).empty())
            return "an image is lost all the same" + told(rules, kept, proof);
    }
    return "";
}

} // namespace test
