// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about one rule. In all of them %1 is the number of the limit and %2 are the entries
// of the tag list.

#include "core/evaluation/entrylist.h"
#include "core/evaluation/wording.h"
#include "core/policy/protection.h"

#include <algorithm>

namespace core {

namespace {

// One limit with one action, for each way to select.
struct Sentences {
    std::string_view any;
    std::string_view untagged;
    std::string_view prefix;
    std::string_view pattern;
    std::string_view several; // entries, as patterns
};

Sentences byCount(bool isOne, RuleAction action) {
    if (action == RuleAction::Expire) {
        if (isOne)
            return {
                TAGWARDEN_TEXT("Of all images, keep the newest and expire the rest"),
                TAGWARDEN_TEXT("Of untagged images, keep the newest and expire the rest"),
                TAGWARDEN_TEXT(
                    "Of images with a tag starting with %2, keep the newest and expire the rest"),
                TAGWARDEN_TEXT(
                    "Of images with a tag matching %2, keep the newest and expire the rest"),
                TAGWARDEN_TEXT(
                    "Of images with a tag for each of %2, keep the newest and expire the rest")};
        return {TAGWARDEN_TEXT("Of all images, keep the newest %1 and expire the rest"),
                TAGWARDEN_TEXT("Of untagged images, keep the newest %1 and expire the rest"),
                TAGWARDEN_TEXT("Of images with a tag starting with %2, keep the newest %1 and "
                               "expire the rest"),
                TAGWARDEN_TEXT(
                    "Of images with a tag matching %2, keep the newest %1 and expire the rest"),
                TAGWARDEN_TEXT("Of images with a tag for each of %2, keep the newest %1 and "
                               "expire the rest")};
    }
    if (isOne)
        return {TAGWARDEN_TEXT("Of all images, keep the newest and archive the rest"),
                TAGWARDEN_TEXT("Of untagged images, keep the newest and archive the rest"),
                TAGWARDEN_TEXT("Of images with a tag starting with %2, keep the newest and "
                               "archive the rest"),
                TAGWARDEN_TEXT(
                    "Of images with a tag matching %2, keep the newest and archive the rest"),
                TAGWARDEN_TEXT(
                    "Of images with a tag for each of %2, keep the newest and archive the rest")};
    return {
        TAGWARDEN_TEXT("Of all images, keep the newest %1 and archive the rest"),
        TAGWARDEN_TEXT("Of untagged images, keep the newest %1 and archive the rest"),
        TAGWARDEN_TEXT("Of images with a tag starting with %2, keep the newest %1 and "
                       "archive the rest"),
        TAGWARDEN_TEXT("Of images with a tag matching %2, keep the newest %1 and archive the rest"),
        TAGWARDEN_TEXT(
            "Of images with a tag for each of %2, keep the newest %1 and archive the rest")};
}

Sentences byPush(bool isOne, RuleAction action) {
    if (action == RuleAction::Expire) {
        if (isOne)
            return {TAGWARDEN_TEXT("Expire all images pushed more than 1 day ago"),
                    TAGWARDEN_TEXT("Expire untagged images pushed more than 1 day ago"),
                    TAGWARDEN_TEXT("Expire images with a tag starting with %2 that were pushed "
                                   "more than 1 day ago"),
                    TAGWARDEN_TEXT("Expire images with a tag matching %2 that were pushed more "
                                   "than 1 day ago"),
                    TAGWARDEN_TEXT("Expire images with a tag for each of %2 that were pushed "
                                   "more than 1 day ago")};
        return {TAGWARDEN_TEXT("Expire all images pushed more than %1 days ago"),
                TAGWARDEN_TEXT("Expire untagged images pushed more than %1 days ago"),
                TAGWARDEN_TEXT("Expire images with a tag starting with %2 that were pushed more "
                               "than %1 days ago"),
                TAGWARDEN_TEXT("Expire images with a tag matching %2 that were pushed more than "
                               "%1 days ago"),
                TAGWARDEN_TEXT("Expire images with a tag for each of %2 that were pushed more "
                               "than %1 days ago")};
    }
    if (isOne)
        return {TAGWARDEN_TEXT("Archive all images pushed more than 1 day ago"),
                TAGWARDEN_TEXT("Archive untagged images pushed more than 1 day ago"),
                TAGWARDEN_TEXT("Archive images with a tag starting with %2 that were pushed more "
                               "than 1 day ago"),
                TAGWARDEN_TEXT("Archive images with a tag matching %2 that were pushed more than "
                               "1 day ago"),
                TAGWARDEN_TEXT("Archive images with a tag for each of %2 that were pushed more "
                               "than 1 day ago")};
    return {TAGWARDEN_TEXT("Archive all images pushed more than %1 days ago"),
            TAGWARDEN_TEXT("Archive untagged images pushed more than %1 days ago"),
            TAGWARDEN_TEXT("Archive images with a tag starting with %2 that were pushed more "
                           "than %1 days ago"),
            TAGWARDEN_TEXT("Archive images with a tag matching %2 that were pushed more than "
                           "%1 days ago"),
            TAGWARDEN_TEXT("Archive images with a tag for each of %2 that were pushed more "
                           "than %1 days ago")};
}

// Only with archiving (spec V15).
Sentences byPull(bool isOne) {
    if (isOne)
        return {TAGWARDEN_TEXT("Archive all images not pulled for more than 1 day"),
                TAGWARDEN_TEXT("Archive untagged images not pulled for more than 1 day"),
                TAGWARDEN_TEXT("Archive images with a tag starting with %2 that were not pulled "
                               "for more than 1 day"),
                TAGWARDEN_TEXT("Archive images with a tag matching %2 that were not pulled for "
                               "more than 1 day"),
                TAGWARDEN_TEXT("Archive images with a tag for each of %2 that were not pulled "
                               "for more than 1 day")};
    return {TAGWARDEN_TEXT("Archive all images not pulled for more than %1 days"),
            TAGWARDEN_TEXT("Archive untagged images not pulled for more than %1 days"),
            TAGWARDEN_TEXT("Archive images with a tag starting with %2 that were not pulled for "
                           "more than %1 days"),
            TAGWARDEN_TEXT("Archive images with a tag matching %2 that were not pulled for more "
                           "than %1 days"),
            TAGWARDEN_TEXT("Archive images with a tag for each of %2 that were not pulled for "
                           "more than %1 days")};
}

// Only with expiring, and for 90 days or more (spec V15).
Sentences byArchiving() {
    return {TAGWARDEN_TEXT("Expire all images archived more than %1 days ago"),
            TAGWARDEN_TEXT("Expire untagged images archived more than %1 days ago"),
            TAGWARDEN_TEXT("Expire images with a tag starting with %2 that were archived more "
                           "than %1 days ago"),
            TAGWARDEN_TEXT("Expire images with a tag matching %2 that were archived more than "
                           "%1 days ago"),
            TAGWARDEN_TEXT("Expire images with a tag for each of %2 that were archived more "
                           "than %1 days ago")};
}

// A rule above may still touch them, so that much is said.
Sentences byProtection() {
    return {
        TAGWARDEN_TEXT("Always keep all images: no rule below may touch them"),
        TAGWARDEN_TEXT("Always keep untagged images: no rule below may touch them"),
        TAGWARDEN_TEXT(
            "Always keep images with a tag starting with %2: no rule below may touch them"),
        TAGWARDEN_TEXT("Always keep images with a tag matching %2: no rule below may touch them"),
        TAGWARDEN_TEXT(
            "Always keep images with a tag for each of %2: no rule below may touch them")};
}

Sentences sentencesFor(const Rule& rule) {
    if (const auto* newest = std::get_if<KeepNewest>(&rule.limit))
        return protects(*newest) ? byProtection() : byCount(newest->count == 1, rule.action);
    const auto& younger = std::get<KeepYoungerThan>(rule.limit);
    const bool isOne = younger.days == std::chrono::days(1);
    switch (younger.since) {
    case AgeSince::Pushed:
        return byPush(isOne, rule.action);
    case AgeSince::Pulled:
        return byPull(isOne);
    case AgeSince::Transitioned:
        return byArchiving();
    }
    return {};
}

} // namespace

Message ruleSentence(const Rule& rule) {
    const auto* newest = std::get_if<KeepNewest>(&rule.limit);
    const auto limit = newest ? newest->count : std::get<KeepYoungerThan>(rule.limit).days.count();
    const Sentences sentences = sentencesFor(rule);
    const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
    if (!tagged)
        return {std::holds_alternative<Untagged>(rule.selection.tags) ? sentences.untagged
                                                                      : sentences.any,
                {std::to_string(limit)}};
    const bool isOne = tagged->entries.size() == 1;
    const bool asPrefix = isOne && isWrittenAsPrefix(tagged->entries.front());
    return {!isOne     ? sentences.several
            : asPrefix ? sentences.prefix
                       : sentences.pattern,
            {std::to_string(limit), entryList(tagged->entries, !isOne)}};
}

Message ruleName(const Rule& rule) {
    const bool isArchive = rule.selection.storageClass == StorageClass::Archive;
    if (const auto* tagged = std::get_if<Tagged>(&rule.selection.tags))
        return {isArchive ? TAGWARDEN_TEXT("%1 in the archive") : "%1",
                {entryList(tagged->entries, false)}};
    if (std::holds_alternative<Untagged>(rule.selection.tags))
        return {isArchive ? TAGWARDEN_TEXT("untagged in the archive") : TAGWARDEN_TEXT("untagged"),
                {}};
    return {isArchive ? TAGWARDEN_TEXT("any image in the archive") : TAGWARDEN_TEXT("any image"),
            {}};
}

} // namespace core
