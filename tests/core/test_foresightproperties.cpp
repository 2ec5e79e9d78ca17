// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the future of an image comes true, whatever the policy and the images are.
#include "core/evaluation/departure.h"
#include "core/foresight/keepingedits.h"
#include "core/policy/check.h"
#include "tests/core/policyworlds.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace {

using test::PolicyWorld;

core::Evaluation evaluated(const core::Policy& policy, const PolicyWorld& world,
                           core::Instant now = test::testNow) {
    return core::Evaluator(test::storeOf(world.images, world.indexes)).evaluate(policy, now);
}

core::Outcome outcomeOf(const core::Evaluation& evaluation, const std::string& digest) {
    return evaluation.outcome(evaluation.images().findDigest(digest).value());
}

void whatIsOfferedKeepsTheImage() {
    const PolicyWorld world = *test::worlds();
    const core::Evaluation before = evaluated(test::policyOf(world.draft), world);
    bool offersAny = false;
    for (core::ImageIndex image = 0; image < before.images().size(); ++image) {
        const auto offers =
            core::keepingEdits({world.draft, {}, test::testNow, image}, before.sharedImages());
        RC_ASSERT(offers.empty() || before.outcome(image) != core::Outcome::Keep);
        RC_ASSERT(std::ranges::is_sorted(offers, {}, &core::KeepingEdit::others));
        for (const core::KeepingEdit& offer : offers) {
            offersAny = true;
            // policyOf() holds that ECR accepts it
            const core::Evaluation after =
                evaluated(test::policyOf(core::edited(world.draft, offer.edit)), world);
            RC_ASSERT(after.outcome(image) == core::Outcome::Keep);
            std::size_t others = 0;
            for (core::ImageIndex other = 0; other < before.images().size(); ++other)
                others += other != image && before.outcome(other) != after.outcome(other);
            RC_ASSERT(others == offer.others);
        }
    }
    RC_CLASSIFY(offersAny);
}

// An image that its own rule alone takes away can always be kept by that rule, and the number that
// is offered is the smallest that keeps it now, or for a day where it is a number of days.
void theLimitThatIsOfferedIsTheSmallest() {
    const PolicyWorld world = *test::worlds();
    const core::Policy policy = test::policyOf(world.draft);
    const core::Evaluation before = evaluated(policy, world);
    const auto isKept = [&](const core::SetLimit& limit, core::ImageIndex image) {
        const core::Policy changed = test::policyOf(core::edited(world.draft, limit));
        const bool isOfDays = std::holds_alternative<core::KeepYoungerThan>(
            changed.rules[before.claimingRule(image)].limit);
        return evaluated(changed, world, isOfDays ? test::daysAgo(-1) : test::testNow)
                   .outcome(image) == core::Outcome::Keep;
    };
    for (core::ImageIndex image = 0; image < before.images().size(); ++image) {
        const auto subject = before.images().subject(image);
        if (before.outcome(image) == core::Outcome::Keep || before.followsSubject(image) ||
            (subject && before.outcome(*subject) != core::Outcome::Keep))
            continue;
        const auto offers =
            core::keepingEdits({world.draft, {}, test::testNow, image}, before.sharedImages());
        const auto offer = std::ranges::find_if(offers, [](const core::KeepingEdit& each) {
            return std::holds_alternative<core::SetLimit>(each.edit);
        });
        RC_ASSERT(offer != offers.end());
        auto limit = std::get<core::SetLimit>(offer->edit);
        RC_ASSERT(subject || isKept(limit, image));
        --limit.number;
        if (core::isPossible(world.draft, limit))
            RC_ASSERT(!isKept(limit, image));
    }
}

std::optional<core::Instant> firstDate(const std::vector<core::Departure>& departures) {
    std::optional<core::Instant> first;
    for (const core::Departure& departure : departures)
        if (const auto* after = std::get_if<core::Instant>(&departure.when))
            first = std::min(first.value_or(*after), *after);
    return first;
}

// When nothing is pushed, an image stays up to the date that is said, and no longer; without one
// it stays.
void datesComeTrue() {
    using namespace std::chrono_literals;
    const PolicyWorld world = *test::worlds();
    const core::Policy policy = test::policyOf(world.draft);
    const core::Evaluation today = evaluated(policy, world);
    bool saysDates = false;
    for (core::ImageIndex image = 0; image < today.images().size(); ++image) {
        if (today.outcome(image) != core::Outcome::Keep)
            continue;
        const auto outcomeAt = [&](core::Instant now) {
            return evaluated(policy, world, now).outcome(image);
        };
        const auto after = firstDate(core::departures(today, image));
        if (!after) {
            RC_ASSERT(outcomeAt(test::daysAgo(-4000)) == core::Outcome::Keep);
            continue;
        }
        saysDates = true;
        RC_ASSERT(*after >= test::testNow);
        RC_ASSERT(outcomeAt(std::max(*after - 1s, test::testNow)) == core::Outcome::Keep);
        RC_ASSERT(outcomeAt(*after) == core::Outcome::Keep);
        RC_ASSERT(outcomeAt(*after + 1ns) != core::Outcome::Keep);
    }
    RC_CLASSIFY(saysDates);
}

// A new image that the rule identifies, the later the larger the number.
core::ImageRecord pushOf(const core::Rule& rule, std::size_t number) {
    core::ImageRecord image;
    image.digest = "sha256:new" + std::to_string(number);
    image.pushedAt = test::testNow + std::chrono::seconds(number + 1);
    if (std::holds_alternative<core::AnyImage>(rule.selection.tags))
        image.tags = {"of-no-family-" + std::to_string(number)};
    if (const auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags))
        for (const core::TagPattern& entry : tagged->entries) {
            const std::string own = "n" + std::to_string(number);
            std::string tag = entry.isPrefix() ? entry.head() + own : entry.text();
            for (auto star = tag.find('*'); star != tag.npos; star = tag.find('*'))
                tag.replace(star, 1, own);
            image.tags.push_back(tag);
        }
    return image;
}

// The repository once what goes now has gone.
PolicyWorld afterwards(const PolicyWorld& world, const core::Evaluation& evaluation) {
    PolicyWorld later = world;
    std::erase_if(later.images, [&](const core::ImageRecord& image) {
        return outcomeOf(evaluation, image.digest) == core::Outcome::Expire;
    });
    for (core::ImageRecord& image : later.images)
        if (outcomeOf(evaluation, image.digest) == core::Outcome::Archive) {
            image.kind.status = "ARCHIVED";
            image.lastArchivedAt = test::testNow;
        }
    return later;
}

// Whether the image follows one that an index holds: when that has gone, both may go at once.
bool hangsOnIndex(const core::ImageStore& images, core::ImageIndex image) {
    std::optional<core::ImageIndex> next = image;
    for (std::size_t steps = 0; next && steps < images.size(); ++steps) {
        if (images.indexChildren().contains(*next))
            return true;
        next = images.subject(*next);
    }
    return false;
}

// With as many pushes as are said the image goes; where that is all that is said, with one less it
// stays.
void pushesComeTrue() {
    const PolicyWorld world = *test::worlds();
    const core::Policy policy = test::policyOf(world.draft);
    const core::Evaluation today = evaluated(policy, world);
    bool saysPushes = false;
    for (core::ImageIndex image = 0; image < today.images().size(); ++image) {
        const std::string digest = today.images().digest(image);
        const auto departures = core::departures(today, image);
        for (const core::Departure& departure : departures) {
            const auto* pushes = std::get_if<std::size_t>(&departure.when);
            if (!pushes)
                continue;
            saysPushes = true;
            RC_ASSERT(*pushes > 0u);
            PolicyWorld later = afterwards(world, today);
            for (std::size_t number = 0; number < *pushes; ++number) {
                if (departures.size() == 1 && !hangsOnIndex(today.images(), image))
                    RC_ASSERT(outcomeOf(evaluated(policy, later), digest) == core::Outcome::Keep);
                later.images.push_back(pushOf(policy.rules[departure.rule], number));
            }
            RC_ASSERT(outcomeOf(evaluated(policy, later), digest) != core::Outcome::Keep);
        }
    }
    RC_CLASSIFY(saysPushes);
}

} // namespace

int main() {
    return test::checkProperties(
        {{"what is offered keeps the image", whatIsOfferedKeepsTheImage},
         {"the limit that is offered is the smallest", theLimitThatIsOfferedIsTheSmallest},
         {"dates come true", datesComeTrue},
         {"pushes come true", pushesComeTrue}});
}
