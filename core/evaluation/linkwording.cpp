// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/linkwording.h"

#include "core/evaluation/wording.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

// By a tag, which people know, or else by the digest.
std::string nameOf(const ImageStore& images, ImageIndex image) {
    const auto tags = images.tags(image);
    return std::string(tags.empty() ? shortDigest(images.digest(image))
                                    : images.tagName(tags.front()));
}

// In all of them %1 are names of indexes, in the last %2 the number of the others.
struct IndexSentences {
    std::string_view one, several, many;
};

Message aboutIndexes(const ImageStore& images, ImageIndex image, const IndexSentences& sentences) {
    constexpr std::size_t named = 3;
    const auto indexes = images.indexesOf(image);
    std::string names;
    for (const ImageIndex index : indexes.first(std::min(indexes.size(), named)))
        names += (names.empty() ? "" : ", ") + nameOf(images, index);
    if (indexes.size() > named)
        return {sentences.many, {names, std::to_string(indexes.size() - named)}};
    return {indexes.size() == 1 ? sentences.one : sentences.several, {names}};
}

Message aboutSubject(const Evaluation& evaluation, ImageIndex image) {
    const ImageStore& images = evaluation.images();
    const auto subject = images.subject(image);
    if (!subject)
        return {TAGWARDEN_TEXT("It refers to %1, which is not in the list, so it is treated like "
                               "any other image"),
                {std::string(shortDigest(images.subjectDigest(image)))}};
    const std::vector<std::string> arguments{nameOf(images, *subject)};
    const Outcome going = evaluation.outcome(*subject);
    if (images.indexChildren().contains(image))
        return {TAGWARDEN_TEXT("It refers to %1, but does not go with it as long as it is part of "
                               "an index"),
                arguments};
    if (evaluation.followsSubject(image)) {
        if (going == Outcome::Archive)
            return {TAGWARDEN_TEXT("It refers to %1, which is archived, and so is it"), arguments};
        const std::size_t rule = evaluation.claimingRule(image);
        if (rule != Evaluation::noRule && evaluation.wouldActOn(rule, image))
            return {TAGWARDEN_TEXT("It refers to %1, which expires, and so does it. We assume that "
                                   "this outweighs its own archiving"),
                    arguments};
        return {TAGWARDEN_TEXT("It refers to %1, which expires, and so does it"), arguments};
    }
    if (going == Outcome::Archive && images.archived().contains(image))
        return {TAGWARDEN_TEXT("It refers to %1, which is archived now, and is in the archive "
                               "already"),
                arguments};
    return {TAGWARDEN_TEXT("It refers to %1, and goes when that goes"), arguments};
}

// Where an image goes by a count only since parts of indexes and referrers fill places in it
// (assumed::indexChildrenCount, assumed::referrersCount).
std::optional<Message> aboutCounting(const Evaluation& evaluation, ImageIndex image) {
    const ImageStore& images = evaluation.images();
    const Verdict verdict = evaluation.verdict(image);
    if (verdict.reason != Reason::MarkedByCount)
        return {};
    ImageSet linked = images.indexChildren();
    images.referrers().forEach([&](ImageIndex, ImageIndex referrer) { linked.insert(referrer); });
    linked &= evaluation.identified(*verdict.rule);
    const std::size_t newer = RankedSet(std::move(linked)).countBefore(image);
    const Rule& rule = evaluation.policy().rules[*verdict.rule];
    const auto kept = static_cast<std::size_t>(std::get<KeepNewest>(rule.limit).count);
    if (verdict.rank - newer > kept)
        return {};
    return Message{
        newer == 1 ? TAGWARDEN_TEXT("We assume that parts of indexes and images that refer to "
                                    "others count; without the newer one, rule %2 would keep "
                                    "this image")
                   : TAGWARDEN_TEXT("We assume that parts of indexes and images that refer to "
                                    "others count; without the %1 newer ones, rule %2 would "
                                    "keep this image"),
        {std::to_string(newer), std::to_string(static_cast<std::int32_t>(rule.priority))}};
}

} // namespace

Message linkReason(Reason reason, const ImageStore& images, ImageIndex image) {
    if (reason == Reason::FollowsSubject)
        return {TAGWARDEN_TEXT("follows its subject %1"), {nameOf(images, *images.subject(image))}};
    return aboutIndexes(images, image,
                        {TAGWARDEN_TEXT("part of index %1"), TAGWARDEN_TEXT("part of indexes %1"),
                         TAGWARDEN_TEXT("part of indexes %1 and %2 more")});
}

Message indexOutlook(const ImageStore& images, ImageIndex image) {
    return aboutIndexes(images, image,
                        {TAGWARDEN_TEXT("can go once index %1 is deleted"),
                         TAGWARDEN_TEXT("can go once the indexes %1 are deleted"),
                         TAGWARDEN_TEXT("can go once the indexes %1 and %2 more are deleted")});
}

Message followingOutlook(const Evaluation& evaluation, const Departure& departure) {
    const Rule& rule = evaluation.policy().rules[departure.rule];
    const bool expires = rule.action == RuleAction::Expire;
    std::vector<std::string> arguments{nameOf(evaluation.images(), departure.leader)};
    if (const auto* after = std::get_if<Instant>(&departure.when)) {
        arguments.push_back(formatInstant(*after));
        return {expires
                    ? TAGWARDEN_TEXT("expires along with %1, which it refers to, after %2")
                    : TAGWARDEN_TEXT("goes to the archive along with %1, which it refers to, after "
                                     "%2"),
                std::move(arguments)};
    }
    arguments.push_back(std::to_string(std::get<std::size_t>(departure.when)));
    arguments.push_back(std::to_string(static_cast<std::int32_t>(rule.priority)));
    return {expires
                ? TAGWARDEN_TEXT("expires along with %1, which it refers to, at the %o2 newer "
                                 "image that rule %3 identifies")
                : TAGWARDEN_TEXT("goes to the archive along with %1, which it refers to, at the "
                                 "%o2 newer image that rule %3 identifies"),
            std::move(arguments)};
}

std::vector<Message> statements(const Evaluation& evaluation, ImageIndex image) {
    const ImageStore& images = evaluation.images();
    std::vector<Message> found;
    if (const auto indexes = images.indexesOf(image); !indexes.empty()) {
        found.push_back(aboutIndexes(
            images, image,
            {TAGWARDEN_TEXT("It is part of index %1, so no rule acts on it while that is in the "
                            "repository"),
             TAGWARDEN_TEXT("It is part of the indexes %1, so no rule acts on it while one of "
                            "them is in the repository"),
             TAGWARDEN_TEXT("It is part of the indexes %1 and %2 more, so no rule acts on it while "
                            "one of them is in the repository")}));
        if (std::ranges::all_of(indexes,
                                [&](auto index) { return images.archived().contains(index); }))
            found.push_back({TAGWARDEN_TEXT("We assume that an index in the archive still keeps "
                                            "its parts"),
                             {}});
    }
    if (!images.subjectDigest(image).empty())
        found.push_back(aboutSubject(evaluation, image));
    if (auto counting = aboutCounting(evaluation, image))
        found.push_back(*std::move(counting));
    return found;
}

} // namespace core
