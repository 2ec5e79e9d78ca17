// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bythebook.h"

#include "tests/support/linksbythebook.h"
#include "tests/support/tagsbythebook.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <numeric>
#include <variant>

namespace test {

namespace {

using core::ImageRecord;
using core::Instant;

// I4
bool isInArchive(const ImageRecord& image) {
    return image.kind.status == "ARCHIVED";
}

// E5
Instant sortTime(const ImageRecord& image, const BookMistakes& wrong) {
    return image.lastActivatedAt && !wrong.restoreIsIgnored ? *image.lastActivatedAt
                                                            : image.pushedAt;
}

// E4, third point
Instant pullTime(const ImageRecord& image, const BookMistakes& wrong) {
    if (image.lastActivatedAt && !wrong.restoreIsIgnored &&
        (!image.lastPulledAt || *image.lastPulledAt < *image.lastActivatedAt))
        return *image.lastActivatedAt; // restored, and not pulled since
    if (image.lastPulledAt)
        return *image.lastPulledAt;
    return image.pushedAt;
}

// Whether more than that many times 24 hours lie between: n whole days and something.
bool isOlder(Instant from, Instant now, std::int64_t days, const BookMistakes& wrong) {
    constexpr std::int64_t day = 24LL * 60 * 60 * 1'000'000'000;
    if (wrong.daysAreCalendarDays)
        return (std::chrono::floor<std::chrono::days>(now) -
                std::chrono::floor<std::chrono::days>(from))
                   .count() > days;
    const std::int64_t age = (now - from).count();
    return age / day > days || (age / day == days && (age % day > 0 || wrong.ageIsInclusive));
}

// E2
bool identifies(const core::Selection& selection, const ImageRecord& image,
                const BookMistakes& wrong) {
    if (!wrong.storageClassIsIgnored &&
        isInArchive(image) != (selection.storageClass == core::StorageClass::Archive))
        return false;
    if (std::holds_alternative<core::AnyImage>(selection.tags))
        return true;
    if (std::holds_alternative<core::Untagged>(selection.tags))
        return image.tags.empty();
    for (const core::TagPattern& entry : std::get<core::Tagged>(selection.tags).entries) {
        bool someTagMatches = false;
        for (const std::string& tag : image.tags)
            if (entryMatchesByTheBook(entry, tag, wrong)) {
                someTagMatches = true;
                break;
            }
        // The first entry without a tag decides; for the mistake the first one with a tag does.
        if (someTagMatches == wrong.listIsOr)
            return wrong.listIsOr;
    }
    return !wrong.listIsOr;
}

// E4, the three kinds of age
bool isMarkedByAge(const core::KeepYoungerThan& limit, const ImageRecord& image, Instant now,
                   const BookMistakes& wrong) {
    switch (limit.since) {
    case core::AgeSince::Pushed:
        return isOlder(sortTime(image, wrong), now, limit.days.count(), wrong);
    case core::AgeSince::Pulled:
        if (wrong.pullHasNoFallback && !image.lastPulledAt && !image.lastActivatedAt)
            return false;
        return isOlder(pullTime(image, wrong), now, limit.days.count(), wrong);
    case core::AgeSince::Transitioned:
        return image.lastArchivedAt &&
               isOlder(*image.lastArchivedAt, now, limit.days.count(), wrong);
    }
    return false;
}

// The images newest first (E4, E5), equal times by digest (E9).
std::vector<std::size_t> newestFirst(const std::vector<ImageRecord>& images,
                                     const BookMistakes& wrong) {
    std::vector<std::size_t> order(images.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Instant timeOfA = sortTime(images[a], wrong);
        const Instant timeOfB = sortTime(images[b], wrong);
        return timeOfA != timeOfB ? timeOfA > timeOfB : images[a].digest < images[b].digest;
    });
    return order;
}

// The rules' indexes as they decide: by ascending priority (E7), as in Policy::rules.
std::vector<std::size_t> decidingOrder(const core::Policy& policy, const BookMistakes& wrong) {
    std::vector<std::size_t> order(policy.rules.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (wrong.arrayOrderDecides) // ids count the rules of the file
        std::ranges::sort(order, {}, [&](std::size_t rule) { return policy.rules[rule].id; });
    return order;
}

// E7 and E8: what becomes of an image that the rule claims.
BookVerdict claimed(const core::Rule& rule, std::size_t index, std::size_t rank,
                    const ImageRecord& image, Instant now, const BookMistakes& wrong) {
    bool isMarked = false;
    BookVerdict verdict;
    if (const auto* newest = std::get_if<core::KeepNewest>(&rule.limit)) {
        isMarked = rank > static_cast<std::size_t>(newest->count);
        verdict.reason = isMarked ? core::Reason::MarkedByCount : core::Reason::WithinCount;
    } else {
        isMarked = isMarkedByAge(std::get<core::KeepYoungerThan>(rule.limit), image, now, wrong);
        verdict.reason = isMarked ? core::Reason::MarkedByAge : core::Reason::WithinAge;
    }
    if (isMarked)
        verdict.outcome = rule.action == core::RuleAction::Expire ? core::Outcome::Expire
                                                                  : core::Outcome::Archive;
    verdict.rule = index;
    verdict.rank = rank;
    return verdict;
}

} // namespace

std::vector<BookVerdict> evaluateByTheBook(const core::Policy& policy,
                                           const std::vector<ImageRecord>& images, Instant now,
                                           const std::vector<Index>& indexes,
                                           const BookMistakes& wrong) {
    std::vector<BookVerdict> verdicts(images.size());
    const std::vector<std::size_t> order = newestFirst(images, wrong);
    for (const std::size_t index : decidingOrder(policy, wrong)) {
        const core::Rule& rule = policy.rules[index];
        std::size_t rank = 0; // E6: every image that the rule identifies counts
        for (const std::size_t image : order) {
            const bool isClaimed = verdicts[image].rule.has_value(); // E7: by a rule before
            if (!identifies(rule.selection, images[image], wrong) ||
                (isClaimed && wrong.claimedAreNotCounted))
                continue;
            ++rank;
            if (isClaimed)
                continue;
            const BookVerdict verdict = claimed(rule, index, rank, images[image], now, wrong);
            if (verdict.outcome != core::Outcome::Keep || !wrong.onlyMarkedAreClaimed)
                verdicts[image] = verdict;
        }
    }
    if (!wrong.partsOfIndexesGo)
        keepParts(verdicts, images, indexes);
    if (!wrong.referrersStay)
        followSubjects(verdicts, images, indexes);
    return verdicts;
}

} // namespace test
