// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/explanation.h"

#include <algorithm>

namespace core {

namespace {

// The first of the image's tags that an entry matches; nothing where there is none.
std::optional<std::string> tagFor(const TagPattern& entry, const ImageStore& images,
                                  ImageIndex image) {
    for (const TagIndex tag : images.tags(image))
        if (entry.matches(images.tagName(tag)))
            return std::string(images.tagName(tag));
    return {};
}

RuleStep missedBy(const Rule& rule, const ImageStore& images, ImageIndex image) {
    RuleStep step{};
    if (rule.selection.storageClass != images.storageClass(image)) {
        step.kind = RuleStep::Kind::OtherStorageClass;
    } else if (const auto* tagged = std::get_if<Tagged>(&rule.selection.tags)) {
        step.kind = RuleStep::Kind::NoTagMatches;
        const auto entry =
            std::find_if(tagged->entries.begin(), tagged->entries.end(),
                         [&](const TagPattern& e) { return !tagFor(e, images, image); });
        step.entry = entry->text();
    } else {
        step.kind = RuleStep::Kind::IsTagged;
    }
    return step;
}

RuleStep::Kind kindOf(const Evaluation& evaluation, std::size_t rule, ImageIndex image) {
    const bool claims = evaluation.claimingRule(image) == rule;
    if (evaluation.wouldActOn(rule, image))
        return claims ? RuleStep::Kind::ClaimsAndActs : RuleStep::Kind::ActsTooLate;
    if (evaluation.marks(rule, image))
        return claims ? RuleStep::Kind::ClaimsAndSpares : RuleStep::Kind::SparesToo;
    return claims ? RuleStep::Kind::ClaimsAndKeeps : RuleStep::Kind::KeepsToo;
}

} // namespace

Explanation explain(const Evaluation& evaluation, ImageIndex image) {
    Explanation explanation{evaluation.verdict(image), {}};
    const ImageStore& images = evaluation.images();
    const std::vector<Rule>& rules = evaluation.policy().rules;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        RuleStep step{};
        if (evaluation.identifies(r, image)) {
            const std::size_t claimer = evaluation.claimingRule(image);
            step.kind = kindOf(evaluation, r, image);
            step.tags = matchingTags(rules[r], images, image);
            step.rank = evaluation.rank(r, image);
            step.identified = evaluation.figures(r).identifies;
            if (claimer != r)
                step.claimer = claimer;
        } else {
            step = missedBy(rules[r], images, image);
        }
        step.rule = r;
        explanation.steps.push_back(std::move(step));
    }
    return explanation;
}

std::vector<std::string> matchingTags(const Rule& rule, const ImageStore& images,
                                      ImageIndex image) {
    const auto* tagged = std::get_if<Tagged>(&rule.selection.tags);
    if (!tagged || rule.selection.storageClass != images.storageClass(image))
        return {};
    std::vector<std::string> tags;
    for (const TagPattern& entry : tagged->entries) {
        std::optional<std::string> tag = tagFor(entry, images, image);
        if (!tag)
            return {};
        if (std::find(tags.begin(), tags.end(), *tag) == tags.end())
            tags.push_back(std::move(*tag));
    }
    return tags;
}

std::optional<Instant> startOfAge(AgeSince since, const ImageStore& images, ImageIndex image) {
    switch (since) {
    case AgeSince::Pushed:
        return images.countsFrom(image);
    case AgeSince::Pulled:
        return images.pullCountsFrom(image);
    case AgeSince::Transitioned:
        return images.archivedAt(image);
    }
    return {};
}

} // namespace core
