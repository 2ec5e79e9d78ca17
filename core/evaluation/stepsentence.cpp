// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about one rule and one image. In all of them %1 are the tags to blame, %2 the rank,
// %3 the number of the rule's limit and %4 the priority of the rule that has claimed the image.

#include "core/base/namelist.h"
#include "core/evaluation/wording.h"
#include "core/policy/assumptions.h"
#include "core/policy/protection.h"

#include <algorithm>

namespace core {

namespace {

// The same for a rule that goes by tags and for one that does not.
struct Sentence {
    std::string_view byTags;
    std::string_view plain;
};

Sentence claimsAndActsByCount(RuleAction action, bool isTie) {
    if (action == RuleAction::Expire) {
        if (isTie)
            return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest, with %3 kept "
                                   "→ claims it, expires it. Another image has the same time; "
                                   "we assume that the one with the smaller digest is newer"),
                    TAGWARDEN_TEXT("identifies it, and it is the %o2 newest, with %3 kept "
                                   "→ claims it, expires it. Another image has the same time; "
                                   "we assume that the one with the smaller digest is newer")};
        return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest, with %3 kept "
                               "→ claims it, expires it"),
                TAGWARDEN_TEXT("identifies it, and it is the %o2 newest, with %3 kept "
                               "→ claims it, expires it")};
    }
    if (isTie)
        return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest, with %3 kept "
                               "→ claims it, archives it. Another image has the same time; "
                               "we assume that the one with the smaller digest is newer"),
                TAGWARDEN_TEXT("identifies it, and it is the %o2 newest, with %3 kept "
                               "→ claims it, archives it. Another image has the same time; "
                               "we assume that the one with the smaller digest is newer")};
    return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest, with %3 kept "
                           "→ claims it, archives it"),
            TAGWARDEN_TEXT("identifies it, and it is the %o2 newest, with %3 kept "
                           "→ claims it, archives it")};
}

Sentence claimsAndActsByAge(AgeSince since, RuleAction action) {
    const bool expires = action == RuleAction::Expire;
    switch (since) {
    case AgeSince::Pushed:
        if (expires)
            return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit since "
                                   "its push → claims it, expires it"),
                    TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit since "
                                   "its push → claims it, expires it")};
        return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit since "
                               "its push → claims it, archives it"),
                TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit since "
                               "its push → claims it, archives it")};
    case AgeSince::Pulled:
        if (expires)
            return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit since "
                                   "its last pull → claims it, expires it"),
                    TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit since "
                                   "its last pull → claims it, expires it")};
        return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit since "
                               "its last pull → claims it, archives it"),
                TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit since "
                               "its last pull → claims it, archives it")};
    case AgeSince::Transitioned:
        if (expires)
            return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit since "
                                   "its archiving → claims it, expires it"),
                    TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit since "
                                   "its archiving → claims it, expires it")};
        return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit since "
                               "its archiving → claims it, archives it"),
                TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit since "
                               "its archiving → claims it, archives it")};
    }
    return {};
}

Sentence claimsAndKeepsByCount(std::size_t rank, std::size_t kept, bool isTie) {
    if (isTie)
        return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest, with %3 kept "
                               "→ claims it, keeps it. Another image has the same time; "
                               "we assume that the one with the smaller digest is newer"),
                TAGWARDEN_TEXT("identifies it, and it is the %o2 newest, with %3 kept "
                               "→ claims it, keeps it. Another image has the same time; "
                               "we assume that the one with the smaller digest is newer")};
    if (kept == 1)
        return {TAGWARDEN_TEXT("identifies it by %1, and it is the newest, with 1 kept "
                               "→ claims it, keeps it"),
                TAGWARDEN_TEXT("identifies it, and it is the newest, with 1 kept "
                               "→ claims it, keeps it")};
    if (rank == 1)
        return {TAGWARDEN_TEXT("identifies it by %1, and it is the newest of %3 kept "
                               "→ claims it, keeps it"),
                TAGWARDEN_TEXT("identifies it, and it is the newest of %3 kept "
                               "→ claims it, keeps it")};
    return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest of %3 kept "
                           "→ claims it, keeps it"),
            TAGWARDEN_TEXT("identifies it, and it is the %o2 newest of %3 kept "
                           "→ claims it, keeps it")};
}

Sentence claimsAndProtects() {
    return {TAGWARDEN_TEXT("identifies it by %1, and keeps whatever it identifies "
                           "→ claims it, keeps it"),
            TAGWARDEN_TEXT("identifies it, and keeps whatever it identifies "
                           "→ claims it, keeps it")};
}

Sentence claimsAndKeepsByAge(AgeSince since, bool isTimeKnown) {
    if (!isTimeKnown)
        return {TAGWARDEN_TEXT("identifies it by %1, but the list does not say when it was "
                               "archived; we assume that it stays → claims it, keeps it"),
                TAGWARDEN_TEXT("identifies it, but the list does not say when it was "
                               "archived; we assume that it stays → claims it, keeps it")};
    switch (since) {
    case AgeSince::Pushed:
        return {TAGWARDEN_TEXT("identifies it by %1, and it is within the %3-day limit since "
                               "its push → claims it, keeps it"),
                TAGWARDEN_TEXT("identifies it, and it is within the %3-day limit since "
                               "its push → claims it, keeps it")};
    case AgeSince::Pulled:
        return {TAGWARDEN_TEXT("identifies it by %1, and it is within the %3-day limit since "
                               "its last pull → claims it, keeps it"),
                TAGWARDEN_TEXT("identifies it, and it is within the %3-day limit since "
                               "its last pull → claims it, keeps it")};
    case AgeSince::Transitioned:
        return {TAGWARDEN_TEXT("identifies it by %1, and it is within the %3-day limit since "
                               "its archiving → claims it, keeps it"),
                TAGWARDEN_TEXT("identifies it, and it is within the %3-day limit since "
                               "its archiving → claims it, keeps it")};
    }
    return {};
}

Sentence actsTooLate(bool byCount, RuleAction action) {
    const bool expires = action == RuleAction::Expire;
    if (byCount && expires)
        return {TAGWARDEN_TEXT("identifies it by %1 and would expire it as the %o2 newest, with "
                               "%3 kept, but rule %4 has claimed it"),
                TAGWARDEN_TEXT("identifies it and would expire it as the %o2 newest, with "
                               "%3 kept, but rule %4 has claimed it")};
    if (byCount)
        return {TAGWARDEN_TEXT("identifies it by %1 and would archive it as the %o2 newest, with "
                               "%3 kept, but rule %4 has claimed it"),
                TAGWARDEN_TEXT("identifies it and would archive it as the %o2 newest, with "
                               "%3 kept, but rule %4 has claimed it")};
    if (expires)
        return {TAGWARDEN_TEXT("identifies it by %1 and would expire it past the %3-day limit, "
                               "but rule %4 has claimed it"),
                TAGWARDEN_TEXT("identifies it and would expire it past the %3-day limit, "
                               "but rule %4 has claimed it")};
    return {TAGWARDEN_TEXT("identifies it by %1 and would archive it past the %3-day limit, "
                           "but rule %4 has claimed it"),
            TAGWARDEN_TEXT("identifies it and would archive it past the %3-day limit, "
                           "but rule %4 has claimed it")};
}

// Spec E6: an image counts for a rule that could not claim it.
Sentence keepsToo(bool byCount) {
    if (byCount)
        return {TAGWARDEN_TEXT("identifies it by %1 and would keep it too, but rule %4 has "
                               "claimed it. It still fills a place in the count"),
                TAGWARDEN_TEXT("identifies it and would keep it too, but rule %4 has "
                               "claimed it. It still fills a place in the count")};
    return {TAGWARDEN_TEXT("identifies it by %1 and would keep it too, but rule %4 has "
                           "claimed it"),
            TAGWARDEN_TEXT("identifies it and would keep it too, but rule %4 has "
                           "claimed it")};
}

// Spec E10.
Sentence claimsAndSpares(bool byCount) {
    if (byCount)
        return {TAGWARDEN_TEXT("identifies it by %1, and it is the %o2 newest, with %3 kept "
                               "→ claims it, but cannot act on a part of an index"),
                TAGWARDEN_TEXT("identifies it, and it is the %o2 newest, with %3 kept "
                               "→ claims it, but cannot act on a part of an index")};
    return {TAGWARDEN_TEXT("identifies it by %1, and it is past the %3-day limit "
                           "→ claims it, but cannot act on a part of an index"),
            TAGWARDEN_TEXT("identifies it, and it is past the %3-day limit "
                           "→ claims it, but cannot act on a part of an index")};
}

Sentence sparesToo() {
    return {TAGWARDEN_TEXT("identifies it by %1, but rule %4 has claimed it. It could not act on "
                           "a part of an index anyway"),
            TAGWARDEN_TEXT("identifies it, but rule %4 has claimed it. It could not act on "
                           "a part of an index anyway")};
}

// Whether the image is kept or goes only because of the order of equal times (spec E9).
bool isDecidedByTie(const Evaluation& evaluation, std::size_t rule, ImageIndex image) {
    const auto* newest = std::get_if<KeepNewest>(&evaluation.policy().rules[rule].limit);
    const ImageSet& identified = evaluation.identified(rule);
    const ImageStore& images = evaluation.images();
    if (!newest || identified.count() <= static_cast<std::size_t>(newest->count))
        return false;
    const auto kept = static_cast<std::size_t>(newest->count);
    const auto lastKept = static_cast<ImageIndex>(identified.placeAfter(kept) - 1);
    const auto firstToGo = static_cast<ImageIndex>(identified.placeAfter(kept + 1) - 1);
    const Instant time = images.countsFrom(image);
    return images.countsFrom(lastKept) == time && images.countsFrom(firstToGo) == time;
}

Sentence sentenceFor(const RuleStep& step, const Evaluation& evaluation, ImageIndex image) {
    const Rule& rule = evaluation.policy().rules[step.rule];
    const auto* newest = std::get_if<KeepNewest>(&rule.limit);
    const auto* younger = std::get_if<KeepYoungerThan>(&rule.limit);
    const bool isTie = isDecidedByTie(evaluation, step.rule, image);
    switch (step.kind) {
    case RuleStep::Kind::ClaimsAndActs:
        return newest ? claimsAndActsByCount(rule.action, isTie)
                      : claimsAndActsByAge(younger->since, rule.action);
    case RuleStep::Kind::ClaimsAndKeeps:
        if (newest && protects(*newest))
            return claimsAndProtects();
        if (newest)
            return claimsAndKeepsByCount(step.rank, static_cast<std::size_t>(newest->count), isTie);
        return claimsAndKeepsByAge(younger->since, younger->since != AgeSince::Transitioned ||
                                                       evaluation.images().archivedAt(image));
    case RuleStep::Kind::ActsTooLate:
        return actsTooLate(newest, rule.action);
    case RuleStep::Kind::KeepsToo:
        return keepsToo(newest);
    case RuleStep::Kind::ClaimsAndSpares:
        return claimsAndSpares(newest);
    case RuleStep::Kind::SparesToo:
        return sparesToo();
    case RuleStep::Kind::OtherStorageClass:
    case RuleStep::Kind::IsTagged:
    case RuleStep::Kind::NoTagMatches:
        break;
    }
    return {};
}

Message sentenceOfNoMatch(const RuleStep& step, const Rule& rule) {
    const auto& entries = std::get<Tagged>(rule.selection.tags).entries;
    const bool isPrefix = std::any_of(entries.begin(), entries.end(), [&](const TagPattern& e) {
        return e.text() == step.entry && e == TagPattern::prefix(step.entry);
    });
    return {isPrefix ? TAGWARDEN_TEXT("does not identify it: no tag starts with %1")
                     : TAGWARDEN_TEXT("does not identify it: no tag matches %1"),
            {step.entry}};
}

} // namespace

Message sentence(const RuleStep& step, const Evaluation& evaluation, ImageIndex image) {
    const std::vector<Rule>& rules = evaluation.policy().rules;
    const Rule& rule = rules[step.rule];
    switch (step.kind) {
    case RuleStep::Kind::OtherStorageClass:
        return {rule.selection.storageClass == StorageClass::Archive
                    ? TAGWARDEN_TEXT("does not identify it: it is not in the archive")
                    : TAGWARDEN_TEXT("does not identify it: it is in the archive"),
                {}};
    case RuleStep::Kind::IsTagged:
        return {TAGWARDEN_TEXT("does not identify it: it has a tag"), {}};
    case RuleStep::Kind::NoTagMatches:
        return sentenceOfNoMatch(step, rule);
    default:
        break;
    }
    const auto* newest = std::get_if<KeepNewest>(&rule.limit);
    const auto limit = newest ? newest->count : std::get<KeepYoungerThan>(rule.limit).days.count();
    const Sentence sentence = sentenceFor(step, evaluation, image);
    std::vector<std::string> arguments{nameList(step.tags), std::to_string(step.rank),
                                       std::to_string(limit)};
    if (step.claimer)
        arguments.push_back(
            std::to_string(static_cast<std::int32_t>(rules[*step.claimer].priority)));
    return {step.tags.empty() ? sentence.plain : sentence.byTags, std::move(arguments)};
}

} // namespace core
