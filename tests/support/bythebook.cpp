// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bythebook.h"

#include <algorithm>
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
Instant sortTime(const ImageRecord& image) {
    return image.lastActivatedAt ? *image.lastActivatedAt : image.pushedAt;
}

// E4, third point
Instant pullTime(const ImageRecord& image) {
    if (image.lastActivatedAt &&
        (!image.lastPulledAt || *image.lastPulledAt < *image.lastActivatedAt))
        return *image.lastActivatedAt; // restored, and not pulled since
    if (image.lastPulledAt)
        return *image.lastPulledAt;
    return image.pushedAt;
}

// Whether more than that many times 24 hours lie between: n whole days and something.
bool isOlder(Instant from, Instant now, std::int64_t days) {
    constexpr std::int64_t day = 24LL * 60 * 60 * 1'000'000'000;
    const std::int64_t age = (now - from).count();
    return age / day > days || (age / day == days && age % day > 0);
}

// E3, first sentence. A TagPattern does not say which kind it is, but only a prefix is all head.
bool isPrefixEntry(const core::TagPattern& entry) {
    return entry.isPrefix() && entry.head() == entry.text();
}

bool entryMatches(const core::TagPattern& entry, std::string_view tag) {
    if (isPrefixEntry(entry))
        return tag.substr(0, entry.text().size()) == entry.text();
    return patternMatchesByTheBook(entry.text(), tag);
}

// E2
bool identifies(const core::Selection& selection, const ImageRecord& image) {
    if (isInArchive(image) != (selection.storageClass == core::StorageClass::Archive))
        return false;
    if (std::holds_alternative<core::AnyImage>(selection.tags))
        return true;
    if (std::holds_alternative<core::Untagged>(selection.tags))
        return image.tags.empty();
    for (const core::TagPattern& entry : std::get<core::Tagged>(selection.tags).entries) {
        bool someTagMatches = false;
        for (const std::string& tag : image.tags)
            if (entryMatches(entry, tag)) {
                someTagMatches = true;
                break;
            }
        if (!someTagMatches)
            return false;
    }
    return true;
}

// E4, the three kinds of age
bool isMarkedByAge(const core::KeepYoungerThan& limit, const ImageRecord& image, Instant now) {
    switch (limit.since) {
    case core::AgeSince::Pushed:
        return isOlder(sortTime(image), now, limit.days.count());
    case core::AgeSince::Pulled:
        return isOlder(pullTime(image), now, limit.days.count());
    case core::AgeSince::Transitioned:
        return image.lastArchivedAt && isOlder(*image.lastArchivedAt, now, limit.days.count());
    }
    return false;
}

// The images newest first (E4, E5), equal times by digest (E9).
std::vector<std::size_t> newestFirst(const std::vector<ImageRecord>& images) {
    std::vector<std::size_t> order(images.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Instant timeOfA = sortTime(images[a]);
        const Instant timeOfB = sortTime(images[b]);
        return timeOfA != timeOfB ? timeOfA > timeOfB : images[a].digest < images[b].digest;
    });
    return order;
}

// E7 and E8: what becomes of an image that the rule claims.
BookVerdict claimed(const core::Rule& rule, std::size_t index, std::size_t rank,
                    const ImageRecord& image, Instant now) {
    bool isMarked = false;
    BookVerdict verdict;
    if (const auto* newest = std::get_if<core::KeepNewest>(&rule.limit)) {
        isMarked = rank > static_cast<std::size_t>(newest->count);
        verdict.reason = isMarked ? core::Reason::MarkedByCount : core::Reason::WithinCount;
    } else {
        isMarked = isMarkedByAge(std::get<core::KeepYoungerThan>(rule.limit), image, now);
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

bool patternMatchesByTheBook(std::string_view pattern, std::string_view tag) {
    if (pattern.empty())
        return tag.empty();
    if (pattern.front() == '*')
        return patternMatchesByTheBook(pattern.substr(1), tag) ||
               (!tag.empty() && patternMatchesByTheBook(pattern, tag.substr(1)));
    return !tag.empty() && tag.front() == pattern.front() &&
           patternMatchesByTheBook(pattern.substr(1), tag.substr(1));
}

std::vector<BookVerdict> evaluateByTheBook(const core::Policy& policy,
                                           const std::vector<ImageRecord>& images, Instant now) {
    std::vector<BookVerdict> verdicts(images.size());
    const std::vector<std::size_t> order = newestFirst(images);
    for (std::size_t index = 0; index < policy.rules.size(); ++index) {
        const core::Rule& rule = policy.rules[index];
        std::size_t rank = 0; // E6: every image that the rule identifies counts
        for (const std::size_t image : order) {
            if (!identifies(rule.selection, images[image]))
                continue;
            ++rank;
            if (!verdicts[image].rule) // E7: nobody has claimed it before
                verdicts[image] = claimed(rule, index, rank, images[image], now);
        }
    }
    return verdicts;
}

} // namespace test
