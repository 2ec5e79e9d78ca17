// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence is picked whole and never put together of parts, so that it can be translated.

#include "core/evaluation/wording.h"

#include "core/evaluation/departure.h"
#include "core/evaluation/linkwording.h"
#include "core/policy/protection.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

std::string priorityOf(const Evaluation& evaluation, std::size_t rule) {
    return std::to_string(static_cast<std::int32_t>(evaluation.policy().rules[rule].priority));
}

Message reasonByCount(const KeepNewest& limit, std::size_t rank) {
    const auto kept = static_cast<std::size_t>(limit.count);
    const std::vector<std::string> arguments{std::to_string(rank), std::to_string(kept)};
    if (protects(limit) && rank <= kept)
        return {TAGWARDEN_TEXT("always kept"), {}};
    if (rank > kept)
        return {kept == 1 ? TAGWARDEN_TEXT("%o1 newest, 1 is kept")
                          : TAGWARDEN_TEXT("%o1 newest, %2 are kept"),
                arguments};
    if (kept == 1)
        return {TAGWARDEN_TEXT("newest, 1 is kept"), arguments};
    return {rank == 1 ? TAGWARDEN_TEXT("newest of %2 kept")
                      : TAGWARDEN_TEXT("%o1 newest of %2 kept"),
            arguments};
}

std::string_view reasonByAge(AgeSince since, bool isOlder, bool isOneDay) {
    switch (since) {
    case AgeSince::Pushed:
        if (isOneDay)
            return isOlder ? TAGWARDEN_TEXT("pushed more than 1 day ago")
                           : TAGWARDEN_TEXT("pushed within the last day");
        return isOlder ? TAGWARDEN_TEXT("pushed more than %1 days ago")
                       : TAGWARDEN_TEXT("pushed within the last %1 days");
    case AgeSince::Pulled:
        if (isOneDay)
            return isOlder ? TAGWARDEN_TEXT("not pulled for more than 1 day")
                           : TAGWARDEN_TEXT("pulled or pushed within the last day");
        return isOlder ? TAGWARDEN_TEXT("not pulled for more than %1 days")
                       : TAGWARDEN_TEXT("pulled or pushed within the last %1 days");
    case AgeSince::Transitioned:
        if (isOneDay)
            return isOlder ? TAGWARDEN_TEXT("archived more than 1 day ago")
                           : TAGWARDEN_TEXT("archived within the last day");
        return isOlder ? TAGWARDEN_TEXT("archived more than %1 days ago")
                       : TAGWARDEN_TEXT("archived within the last %1 days");
    }
    return {};
}

// Of an image that an age rule keeps: how long until it marks it.
Message outlookByAge(Instant end, RuleAction action, Instant now) {
    using namespace std::chrono;
    const bool expires = action == RuleAction::Expire;
    const Nanoseconds left = end - now;
    const std::string moment = formatInstant(end);
    if (left > hours(48))
        return {expires ? TAGWARDEN_TEXT("expires in %1 days, after %2")
                        : TAGWARDEN_TEXT("goes to the archive in %1 days, after %2"),
                {std::to_string(ceil<days>(left).count()), moment}};
    if (left > hours(1))
        return {expires ? TAGWARDEN_TEXT("expires in %1 hours, after %2")
                        : TAGWARDEN_TEXT("goes to the archive in %1 hours, after %2"),
                {std::to_string(ceil<hours>(left).count()), moment}};
    return {expires ? TAGWARDEN_TEXT("expires within an hour, after %1")
                    : TAGWARDEN_TEXT("goes to the archive within an hour, after %1"),
            {moment}};
}

Message outlookByCount(std::size_t newer, RuleAction action, const std::string& priority) {
    const std::vector<std::string> arguments{std::to_string(newer), priority};
    if (action == RuleAction::Expire)
        return {newer == 1
                    ? TAGWARDEN_TEXT("expires after 1 newer image that rule %2 identifies")
                    : TAGWARDEN_TEXT("expires after %1 newer images that rule %2 identifies"),
                arguments};
    return {
        newer == 1
            ? TAGWARDEN_TEXT("goes to the archive after 1 newer image that rule %2 identifies")
            : TAGWARDEN_TEXT("goes to the archive after %1 newer images that rule %2 identifies"),
        arguments};
}

Message outlookBy(const Departure& departure, const Evaluation& evaluation, ImageIndex image) {
    if (departure.leader != image)
        return followingOutlook(evaluation, departure);
    const RuleAction action = evaluation.policy().rules[departure.rule].action;
    if (const auto* after = std::get_if<Instant>(&departure.when))
        return outlookByAge(*after, action, evaluation.now());
    return outlookByCount(std::get<std::size_t>(departure.when), action,
                          priorityOf(evaluation, departure.rule));
}

// Of an image that nothing pushes out because of its tag.
Message outlookByTag(const Rule& rule, const Evaluation& evaluation, ImageIndex image) {
    const auto* newest = std::get_if<KeepNewest>(&rule.limit);
    const TagPattern* tag = wholeTag(rule);
    if (!newest || protects(*newest) || !tag || evaluation.images().indexChildren().contains(image))
        return {};
    return {TAGWARDEN_TEXT("stays while it has the tag `%1`, which only one image can have"),
            {tag->text()}};
}

// Of an image that does not depart by itself.
Message holdingOutlook(const Evaluation& evaluation, ImageIndex image) {
    const Verdict verdict = evaluation.verdict(image);
    if (!verdict.rule || verdict.outcome != Outcome::Keep)
        return {};
    if (verdict.reason == Reason::IndexChild)
        return indexOutlook(evaluation.images(), image);
    return outlookByTag(evaluation.policy().rules[*verdict.rule], evaluation, image);
}

} // namespace

Message shortReason(const Evaluation& evaluation, ImageIndex image) {
    const Verdict verdict = evaluation.verdict(image);
    if (!verdict.rule)
        return {TAGWARDEN_TEXT("no rule identifies it"), {}};
    if (verdict.reason == Reason::IndexChild || verdict.reason == Reason::FollowsSubject)
        return linkReason(verdict.reason, evaluation.images(), image);
    const Limit& limit = evaluation.policy().rules[*verdict.rule].limit;
    if (const auto* newest = std::get_if<KeepNewest>(&limit))
        return reasonByCount(*newest, verdict.rank);
    const auto& younger = std::get<KeepYoungerThan>(limit);
    if (!startOfAge(younger.since, evaluation.images(), image))
        return {TAGWARDEN_TEXT("archived at an unknown time"), {}};
    return {reasonByAge(younger.since, verdict.reason == Reason::MarkedByAge,
                        younger.days == std::chrono::days(1)),
            {std::to_string(younger.days.count())}};
}

Message outlook(const Evaluation& evaluation, ImageIndex image) {
    const std::vector<Departure> found = departures(evaluation, image);
    return found.empty() ? holdingOutlook(evaluation, image)
                         : outlookBy(found.front(), evaluation, image);
}

std::vector<Message> outlooks(const Evaluation& evaluation, ImageIndex image) {
    const std::vector<Departure> found = departures(evaluation, image);
    std::vector<Message> messages;
    if (std::ranges::count(found, image, &Departure::leader) == 0)
        if (Message holding = holdingOutlook(evaluation, image); !holding.pattern.empty())
            messages.push_back(std::move(holding));
    for (const Departure& departure : found)
        messages.push_back(outlookBy(departure, evaluation, image));
    return messages;
}

} // namespace core
