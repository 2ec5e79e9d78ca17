// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guarantees/proofwording.h"

#include "core/base/namelist.h"
#include "core/evaluation/entrylist.h"
#include "core/policy/protection.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace core {

namespace {

// Of a guarantee; %1 are its entries, %2 the number of images, %3 that of days.
struct Sentences {
    std::string_view all, newest, younger, newestAndYounger;
};

Sentences sentencesOf(bool isOne, bool alsoArchive) {
    if (isOne && !alsoArchive)
        return {TAGWARDEN_TEXT("Never expired: images with a tag matching %1"),
                TAGWARDEN_TEXT("Never expired: the newest %2 of the images with a tag matching %1"),
                TAGWARDEN_TEXT("Never expired: images younger than %3 d with a tag matching %1"),
                TAGWARDEN_TEXT("Never expired: the newest %2 of the images with a tag matching "
                               "%1, while younger than %3 d")};
    if (isOne)
        return {TAGWARDEN_TEXT("Never expired or archived: images with a tag matching %1"),
                TAGWARDEN_TEXT("Never expired or archived: the newest %2 of the images with a tag "
                               "matching %1"),
                TAGWARDEN_TEXT("Never expired or archived: images younger than %3 d with a tag "
                               "matching %1"),
                TAGWARDEN_TEXT("Never expired or archived: the newest %2 of the images with a tag "
                               "matching %1, while younger than %3 d")};
    if (!alsoArchive)
        return {TAGWARDEN_TEXT("Never expired: images with a tag for each of %1"),
                TAGWARDEN_TEXT("Never expired: the newest %2 of the images with a tag for each of "
                               "%1"),
                TAGWARDEN_TEXT("Never expired: images younger than %3 d with a tag for each of "
                               "%1"),
                TAGWARDEN_TEXT("Never expired: the newest %2 of the images with a tag for each of "
                               "%1, while younger than %3 d")};
    return {TAGWARDEN_TEXT("Never expired or archived: images with a tag for each of %1"),
            TAGWARDEN_TEXT("Never expired or archived: the newest %2 of the images with a tag for "
                           "each of %1"),
            TAGWARDEN_TEXT("Never expired or archived: images younger than %3 d with a tag for "
                           "each of %1"),
            TAGWARDEN_TEXT("Never expired or archived: the newest %2 of the images with a tag for "
                           "each of %1, while younger than %3 d")};
}

std::string priorityOf(const Policy& policy, std::size_t rule) {
    return std::to_string(static_cast<std::int32_t>(policy.rules[rule].priority));
}

std::string limitOf(const Rule& rule) {
    if (const auto* newest = std::get_if<KeepNewest>(&rule.limit))
        return std::to_string(newest->count);
    return std::to_string(std::get<KeepYoungerThan>(rule.limit).days.count());
}

// %1 is the rule, %2 its limit, %3 the tags.
std::string_view actsByAge(const Rule& rule) {
    const bool expires = rule.action == RuleAction::Expire;
    switch (std::get<KeepYoungerThan>(rule.limit).since) {
    case AgeSince::Pushed:
        return expires ? TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and expires it more "
                                        "than %2 d after its push")
                       : TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and archives it more "
                                        "than %2 d after its push");
    case AgeSince::Pulled:
        return TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and archives it more than %2 d "
                              "after its last pull"); // spec V15
    case AgeSince::Transitioned:
        break;
    }
    return TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and expires it more than %2 d after "
                          "it went to the archive"); // spec V15
}

// The same, and %4 is the entry that others need no tag for.
std::string_view actsByCount(const Rule& rule, bool countsOthers) {
    const bool expires = rule.action == RuleAction::Expire;
    if (countsOthers)
        return expires ? TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and expires it when it "
                                        "is not among the newest %2, which can be images without "
                                        "a tag matching %4")
                       : TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and archives it when "
                                        "it is not among the newest %2, which can be images "
                                        "without a tag matching %4");
    return expires ? TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and expires it when it is "
                                    "not among the newest %2")
                   : TAGWARDEN_TEXT("Rule %1 claims an image tagged %3 and archives it when it "
                                    "is not among the newest %2");
}

} // namespace

Message guaranteeSentence(const Guarantee& guarantee) {
    const bool isOne = guarantee.keep.size() == 1;
    const Sentences sentences = sentencesOf(isOne, guarantee.alsoArchive);
    const std::string_view pattern =
        guarantee.newest ? (guarantee.youngerThan ? sentences.newestAndYounger : sentences.newest)
                         : (guarantee.youngerThan ? sentences.younger : sentences.all);
    return {pattern,
            {entryList(guarantee.keep, true),
             guarantee.newest ? std::to_string(*guarantee.newest) : "",
             guarantee.youngerThan ? std::to_string(guarantee.youngerThan->count()) : ""}};
}

Message resultSentence(const Proof& proof, const Guarantee& guarantee) {
    if (proof.impossibleKeep)
        return {TAGWARDEN_TEXT("Proved, but there is nothing to keep: no tag that can be pushed "
                               "matches %1"),
                {guarantee.keep[*proof.impossibleKeep].text()}};
    switch (proof.result) {
    case ProofResult::Proved:
        return {TAGWARDEN_TEXT("Proved: no rule can break this, whatever is pushed"), {}};
    case ProofResult::HoldsWhile:
        return {TAGWARDEN_TEXT("Holds while there are not too many images"), {}};
    case ProofResult::Refuted:
        return {TAGWARDEN_TEXT("Refuted: the policy can break this"), {}};
    case ProofResult::Undecided:
        break;
    }
    return {TAGWARDEN_TEXT("Undecided: the patterns are too entangled to say; simpler ones help"),
            {}};
}

Message reasonSentence(const RuleReason& reason, const Policy& policy) {
    using Kind = RuleReason::Kind;
    const Rule& rule = policy.rules[reason.rule];
    const std::string priority = priorityOf(policy, reason.rule);
    switch (reason.kind) {
    case Kind::OnlyArchives:
        return {TAGWARDEN_TEXT("Rule %1 expires nothing, it only archives"), {priority}};
    case Kind::OnlyUntagged:
        return {TAGWARDEN_TEXT("Rule %1 looks at untagged images only"), {priority}};
    case Kind::ActsLater:
        return {TAGWARDEN_TEXT("Rule %1 waits for more than %2 d; then this is no longer about "
                               "the image"),
                {priority, limitOf(rule)}};
    case Kind::NeverIdentifies:
        return {TAGWARDEN_TEXT("Rule %1 identifies no image: no tag that can be pushed matches an "
                               "entry of its list"),
                {priority}};
    case Kind::NeverExceeds:
        return {TAGWARDEN_TEXT("Rule %1 never identifies more images than the %2 that it keeps, "
                               "since a tag is on one image at a time"),
                {priority, limitOf(rule)}};
    case Kind::KeepsAnyNumber:
        return {TAGWARDEN_TEXT("Rule %1 keeps the newest %2, and no repository has so many images"),
                {priority, limitOf(rule)}};
    case Kind::ClaimedBefore:
        if (reason.claimer)
            return {TAGWARDEN_TEXT("Rule %1 cannot touch them: rule %2 claims them all before it"),
                    {priority, priorityOf(policy, *reason.claimer)}};
        return {TAGWARDEN_TEXT("Rule %1 cannot touch them: the rules above claim them all before "
                               "it"),
                {priority}};
    case Kind::CountsNoOthers:
        return {TAGWARDEN_TEXT("Rule %1 keeps the newest %2 and counts these images alone"),
                {priority, limitOf(rule)}};
    case Kind::ActsByAge:
        return {actsByAge(rule), {priority, limitOf(rule), nameList(reason.tags)}};
    case Kind::ActsByCount:
        return {actsByCount(rule, reason.lacking.has_value()),
                {priority, limitOf(rule), nameList(reason.tags),
                 reason.lacking ? entryList({*reason.lacking}, true) : ""}};
    case Kind::NotDecided:
        break;
    }
    return {TAGWARDEN_TEXT("Whether rule %1 can touch them is too hard to say"), {priority}};
}

Message boundSentence(const Bound& bound, const Policy& policy, std::optional<std::size_t> now) {
    const auto choose = [&](std::string_view alone, std::string_view withNow,
                            std::string_view exceeded) {
        return !now ? alone : std::cmp_greater(*now, bound.atMost) ? exceeded : withNow;
    };
    const std::string atMost = std::to_string(bound.atMost);
    const std::string known = now ? std::to_string(*now) : "";
    const auto* tagged = std::get_if<Tagged>(&policy.rules[bound.rule].selection.tags);
    if (!tagged)
        return {choose(TAGWARDEN_TEXT("While there are at most %1 images"),
                       TAGWARDEN_TEXT("While there are at most %1 images (%2 now)"),
                       TAGWARDEN_TEXT("While there are at most %1 images, but there are %2 now")),
                {atMost, known}};
    const std::string entries = entryList(tagged->entries, true);
    if (tagged->entries.size() == 1)
        return {choose(TAGWARDEN_TEXT("While at most %1 images carry %3"),
                       TAGWARDEN_TEXT("While at most %1 images carry %3 (%2 now)"),
                       TAGWARDEN_TEXT("While at most %1 images carry %3, but %2 do now")),
                {atMost, known, entries}};
    return {
        choose(TAGWARDEN_TEXT("While at most %1 images carry a tag for each of %3"),
               TAGWARDEN_TEXT("While at most %1 images carry a tag for each of %3 (%2 now)"),
               TAGWARDEN_TEXT("While at most %1 images carry a tag for each of %3, but %2 do now")),
        {atMost, known, entries}};
}

Message missingExample(const Proof& proof, const Policy& policy) {
    const bool isBeyondQuota = std::ranges::all_of(proof.reasons, [&](const RuleReason& reason) {
        const auto* newest = std::get_if<KeepNewest>(&policy.rules[reason.rule].limit);
        return !breaks(reason) || (newest && newest->count >= imagesPerRepository);
    });
    if (isBeyondQuota)
        return {TAGWARDEN_TEXT("No example is shown: it would have more than %1 images, ECR's "
                               "quota for a repository"),
                {std::to_string(imagesPerRepository)}};
    return {TAGWARDEN_TEXT("No example is shown: it would have an image older than times can be "
                           "written, or too many tags"),
            {}};
}

Message referrersNote() {
    return {TAGWARDEN_TEXT("Not about images that refer to another, such as signatures: these go "
                           "when that one goes"),
            {}};
}

} // namespace core
