// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of verdicts whatever the policy and the images are.
#include "core/evaluation/evaluation.h"
#include "tests/core/policyworlds.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace {

using test::PolicyWorld;

// A verdict, with its rule by priority.
struct Seen {
    core::Outcome outcome;
    core::Reason reason;
    std::optional<core::RulePriority> rule;
    std::size_t rank;

    bool operator==(const Seen&) const = default;
};

// The images of the world under the policy.
core::Evaluation evaluated(const core::Policy& policy, const PolicyWorld& world) {
    return core::Evaluator(test::storeOf(world.images, world.indexes))
        .evaluate(policy, test::testNow);
}

// By digest.
std::map<std::string, Seen> verdicts(const core::Evaluation& evaluation) {
    std::map<std::string, Seen> seen;
    for (core::ImageIndex image = 0; image < evaluation.images().size(); ++image) {
        const core::Verdict verdict = evaluation.verdict(image);
        std::optional<core::RulePriority> rule;
        if (verdict.rule)
            rule = evaluation.policy().rules[*verdict.rule].priority;
        seen.emplace(evaluation.images().digest(image),
                     Seen{verdict.outcome, verdict.reason, rule, verdict.rank});
    }
    return seen;
}

std::map<std::string, Seen> verdicts(const PolicyWorld& world) {
    return verdicts(evaluated(test::policyOf(world.draft), world));
}

void orderOfImagesDoesNotMatter() {
    const PolicyWorld world = *test::worlds();
    PolicyWorld other = world;
    other.images = test::shuffled(world.images);
    RC_ASSERT((verdicts(other) == verdicts(world)));
}

void orderOfRulesInTheArrayDoesNotMatter() {
    const PolicyWorld world = *test::worlds();
    PolicyWorld other = world;
    other.draft.rules = test::shuffled(world.draft.rules);
    RC_ASSERT((verdicts(other) == verdicts(world)));
}

void orderOfTagsDoesNotMatter() {
    const PolicyWorld world = *test::worlds();
    PolicyWorld other = world;
    for (core::ImageRecord& image : other.images)
        image.tags = test::shuffled(image.tags);
    RC_ASSERT((verdicts(other) == verdicts(world)));
}

void orderOfEntriesDoesNotMatter() {
    const PolicyWorld world = *test::worlds();
    core::Policy policy = test::policyOf(world.draft);
    for (core::Rule& rule : policy.rules)
        if (auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags))
            tagged->entries = test::shuffled(tagged->entries);
    RC_ASSERT((verdicts(evaluated(policy, world)) == verdicts(world)));
}

void aRuleThatClaimsNothingCanBeRemoved() {
    const PolicyWorld world = *test::worlds();
    const core::Evaluation before = evaluated(test::policyOf(world.draft), world);
    for (std::size_t rule = 0; rule < before.policy().rules.size(); ++rule) {
        if (before.figures(rule).claims > 0)
            continue;
        core::Policy without = before.policy();
        without.rules.erase(without.rules.begin() + static_cast<std::ptrdiff_t>(rule));
        RC_ASSERT((verdicts(evaluated(without, world)) == verdicts(before)));
    }
}

// Expiring is worse than moving to the archive, and that is worse than staying.
int harm(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Keep:
        return 0;
    case core::Outcome::Archive:
        return 1;
    case core::Outcome::Expire:
        return 2;
    }
    return 0;
}

// What the rule identifies it may act on. Everything else fares as before or better, but for
// referrers that follow, over however many steps, an image that the rule acts on (spec E11).
void aRuleOnTopHarmsOnlyWhatItIdentifiesAndItsReferrers() {
    const PolicyWorld world = *test::worlds();
    core::PolicyDraft top = core::emptyDraft();
    top.rules.push_back(*test::rules());
    core::Policy policy = test::policyOf(world.draft); // from priority 2 on
    const core::Evaluation before = evaluated(policy, world);
    policy.rules.insert(policy.rules.begin(), test::policyOf(top).rules.front());
    const core::Evaluation after = evaluated(policy, world);
    bool harmsReferrers = false;
    for (core::ImageIndex image = 0; image < before.images().size(); ++image) {
        if (after.identifies(0, image) || harm(after.outcome(image)) <= harm(before.outcome(image)))
            continue;
        harmsReferrers = true;
        RC_ASSERT(after.followsSubject(image));
        core::ImageIndex leader = image;
        while (after.followsSubject(leader))
            leader = after.images().subject(leader).value();
        RC_ASSERT(after.actsOn(0, leader));
        RC_ASSERT((after.outcome(leader) == after.outcome(image)));
    }
    RC_CLASSIFY(harmsReferrers);
}

// The images that the rule claims and acts on, also where they follow a subject that would take
// them along before: whether they do depends on other rules.
std::set<core::ImageIndex> actedOn(const core::Evaluation& evaluation, std::size_t rule) {
    std::set<core::ImageIndex> images;
    for (core::ImageIndex image = 0; image < evaluation.images().size(); ++image)
        if (evaluation.claimingRule(image) == rule && evaluation.wouldActOn(rule, image))
            images.insert(image);
    return images;
}

void aHigherCountActsOnNothingMore() {
    const PolicyWorld world = *test::worlds();
    const core::Evaluation before = evaluated(test::policyOf(world.draft), world);
    const auto raised = *rc::gen::inRange<std::size_t>(0, before.policy().rules.size());
    const auto by = *rc::gen::inRange(1, 4);
    core::Policy policy = before.policy();
    core::Limit& limit = policy.rules[raised].limit;
    if (auto* newest = std::get_if<core::KeepNewest>(&limit))
        newest->count += by;
    else
        std::get<core::KeepYoungerThan>(limit).days += std::chrono::days(by);
    const core::Evaluation after = evaluated(policy, world);
    RC_ASSERT(std::ranges::includes(actedOn(before, raised), actedOn(after, raised)));
    for (std::size_t rule = 0; rule < policy.rules.size(); ++rule)
        if (rule != raised)
            RC_ASSERT((actedOn(after, rule) == actedOn(before, rule)));
    for (core::ImageIndex image = 0; image < before.images().size(); ++image)
        RC_ASSERT((harm(after.outcome(image)) <= harm(before.outcome(image))));
}

} // namespace

int main() {
    return test::checkProperties(
        {{"the order of images does not matter", orderOfImagesDoesNotMatter},
         {"the order of rules in the array does not matter", orderOfRulesInTheArrayDoesNotMatter},
         {"the order of an image's tags does not matter", orderOfTagsDoesNotMatter},
         {"the order of a list's entries does not matter", orderOfEntriesDoesNotMatter},
         {"a rule that claims nothing can be removed", aRuleThatClaimsNothingCanBeRemoved},
         {"a rule on top harms only what it identifies, and referrers of that",
          aRuleOnTopHarmsOnlyWhatItIdentifiesAndItsReferrers},
         {"a higher count acts on nothing more", aHigherCountActsOnNothingMore}});
}
