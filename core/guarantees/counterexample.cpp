// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guarantees/counterexample.h"

#include "core/guarantees/tagsupply.h"
#include "core/images/imagestorebuilder.h"
#include "core/policy/protection.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <memory>
#include <utility>

namespace core {

namespace {

using namespace std::chrono_literals;

// How far beyond a limit the image is that goes.
constexpr auto beyond = 1h;
// Years before that cannot be written (instant.h).
constexpr Instant firstInstant{};

// Nobody looks at more; a rule may have a list of thousands of entries.
constexpr std::size_t mostTagsShown = 1'000'000;

std::string numberedDigest(std::size_t number) {
    char text[80];
    std::snprintf(text, sizeof text, "sha256:%064zx", number);
    return text;
}

ImageRecord imageWith(std::vector<std::string> tags, Instant pushedAt, const Rule& rule) {
    ImageRecord image;
    image.tags = std::move(tags);
    image.pushedAt = pushedAt;
    if (rule.selection.storageClass == StorageClass::Archive) {
        image.kind.status = "ARCHIVED";
        image.lastArchivedAt = pushedAt;
    }
    return image;
}

std::optional<Counterexample> byAge(const Rule& rule, const RuleReason& reason, Instant now) {
    const std::chrono::days days = std::get<KeepYoungerThan>(rule.limit).days;
    if (days >= std::chrono::floor<std::chrono::days>(now - firstInstant - beyond))
        return {};
    return Counterexample{{imageWith(reason.tags, now - days - beyond, rule)}, now, reason.rule};
}

// The one that goes, and as many newer ones as the rule keeps.
std::optional<Counterexample> byCount(const Rule& rule, const RuleReason& reason, Instant now,
                                      const ProofOptions& options) {
    const auto newer = static_cast<std::size_t>(std::get<KeepNewest>(rule.limit).count);
    if (newer >= static_cast<std::size_t>(imagesPerRepository))
        return {};
    const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
    const std::vector<TagPattern> entries = tagged ? tagged->entries : std::vector<TagPattern>();
    const std::size_t mostTags = newer * entries.size();
    if (mostTags > mostTagsShown)
        return {};
    TagSetFinder finder(options.budget, options.grammar);
    std::vector<TagPattern> refused;
    if (reason.lacking)
        refused.push_back(*reason.lacking);
    TagSupply supply(finder, entries, {std::move(refused), reason.tags, mostTags});

    // All of them were pushed within a day: no age is shorter.
    const Nanoseconds apart = newer < 1200 ? Nanoseconds(1min) : Nanoseconds(500ms);
    if (now - firstInstant < (newer + 1) * apart)
        return {};
    Counterexample shown{{}, now, reason.rule};
    for (std::size_t i = 1; i <= newer; ++i) {
        std::vector<std::string> tags;
        for (std::size_t entry = 0; entry < entries.size(); ++entry) {
            if (std::ranges::any_of(
                    tags, [&](const std::string& tag) { return entries[entry].matches(tag); }))
                continue;
            auto tag = supply.next(entry);
            if (!tag)
                return {};
            tags.push_back(*std::move(tag));
        }
        shown.images.push_back(imageWith(std::move(tags), now - i * apart, rule));
    }
    shown.images.push_back(imageWith(reason.tags, now - (newer + 1) * apart, rule));
    return shown;
}

// Of the reasons that break the guarantee the one that takes the fewest images to show.
std::vector<const RuleReason*> bySize(const Policy& policy, const Proof& proof) {
    std::vector<const RuleReason*> reasons;
    for (const RuleReason& reason : proof.reasons)
        if (breaks(reason))
            reasons.push_back(&reason);
    std::ranges::stable_sort(reasons, {}, [&](const RuleReason* reason) {
        const auto* newest = std::get_if<KeepNewest>(&policy.rules[reason->rule].limit);
        return newest ? newest->count : 0;
    });
    return reasons;
}

} // namespace

std::optional<Counterexample> counterexample(const Policy& policy, const Guarantee& guarantee,
                                             const Proof& proof, Instant now,
                                             const ProofOptions& options) {
    if (proof.result == ProofResult::Undecided)
        return {};
    for (const RuleReason* reason : bySize(policy, proof)) {
        const Rule& rule = policy.rules[reason->rule];
        auto shown = reason->kind == RuleReason::Kind::ActsByAge
                         ? byAge(rule, *reason, now)
                         : byCount(rule, *reason, now, options);
        if (!shown)
            continue;
        for (std::size_t i = 0; i < shown->images.size(); ++i)
            shown->images[i].digest = numberedDigest(i + 1);
        const bool isBroken = breaks(*shown, policy, guarantee);
        assert(isBroken);
        if (isBroken)
            return shown;
    }
    return {};
}

bool breaks(const Counterexample& shown, const Policy& policy, const Guarantee& guarantee) {
    ImageStoreBuilder builder;
    for (const ImageRecord& image : shown.images)
        builder.add(image);
    Evaluator evaluator(std::make_shared<const ImageStore>(std::move(builder).build()));
    const Evaluation evaluation = evaluator.evaluate(policy, shown.now);
    const auto gone = evaluation.images().findDigest(shown.images.back().digest);
    return gone && evaluation.claimingRule(*gone) == shown.rule &&
           std::ranges::count(lostImages(guarantee, evaluation), *gone) > 0;
}

JsonObject imageDetail(const ImageRecord& image) {
    JsonObject detail{{"imageDigest", image.digest}};
    if (!image.tags.empty())
        detail.push_back({"imageTags", JsonArray(image.tags.begin(), image.tags.end())});
    detail.push_back({"imagePushedAt", formatInstant(image.pushedAt)});
    detail.push_back({"imageStatus", image.kind.status.empty() ? "ACTIVE" : image.kind.status});
    if (image.lastArchivedAt)
        detail.push_back({"lastArchivedAt", formatInstant(*image.lastArchivedAt)});
    return detail;
}

} // namespace core
