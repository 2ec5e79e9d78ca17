// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of traps whatever the policy and the images are: the evaluator agrees with them.
#include "core/policy/check.h"
#include "core/traps/findtraps.h"
#include "core/traps/tagquestions.h"
#include "tests/core/policyworlds.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>

namespace {

using core::RuleIndexes;
using test::PolicyWorld;

core::ImageRecord imageFor(const core::Rule& rule, std::vector<std::string> tags) {
    test::ImageBuilder image(std::move(tags));
    if (rule.selection.storageClass == core::StorageClass::Archive)
        image.archived();
    return image;
}

// The rule that claims an image with these tags in the rule's class; nothing where none does.
std::optional<std::size_t> claimerOf(const core::Policy& policy, const core::Rule& rule,
                                     const std::vector<std::string>& tags) {
    const auto evaluation =
        core::Evaluator(test::storeOf({imageFor(rule, tags)})).evaluate(policy, test::testNow);
    const std::uint8_t claimer = evaluation.claimingRule(0);
    return claimer == core::Evaluation::noRule ? std::nullopt : std::optional<std::size_t>(claimer);
}

// All sets of up to two of the tags that the world's images have, and of others.
std::vector<std::vector<std::string>> tagSets(const PolicyWorld& world) {
    std::set<std::string> tags{"x", "prod-1-x"};
    for (const core::ImageRecord& image : world.images)
        tags.insert(image.tags.begin(), image.tags.end());
    std::vector<std::vector<std::string>> sets{{}};
    for (const std::string& tag : tags) {
        sets.push_back({tag});
        for (const std::string& other : tags)
            if (tag < other)
                sets.push_back({tag, other});
    }
    return sets;
}

void whatARuleCanClaimIsExact() {
    const PolicyWorld world = *test::worlds();
    const core::Policy policy = test::policyOf(world.draft);
    core::TagSetFinder finder;
    core::TagQuestions questions(policy, finder);
    for (std::size_t r = 0; r < policy.rules.size(); ++r) {
        const core::ImageAnswer answer = questions.imageOf({r}, core::rulesAbove(policy, r));
        RC_ASSERT(answer.kind != core::ImageAnswer::Kind::Undecided);
        if (answer.isPossible()) {
            RC_ASSERT(claimerOf(policy, policy.rules[r], answer.tags) == r);
            continue;
        }
        for (const auto& tags : tagSets(world))
            RC_ASSERT(claimerOf(policy, policy.rules[r], tags) != r);
    }
}

std::vector<core::Trap> trapsOf(const core::PolicyDraft& draft, const PolicyWorld& world) {
    const core::Policy policy = test::policyOf(draft);
    const core::JsonText json = core::readJson(core::printPolicy(draft)).value();
    const auto evaluation =
        core::Evaluator(test::storeOf(world.images, world.indexes)).evaluate(policy, test::testNow);
    return core::findTraps(policy, draft, json.places, &evaluation);
}

void examplesAreOfBothRules() {
    const PolicyWorld world = *test::worlds();
    const core::Policy policy = test::policyOf(world.draft);
    for (const core::Trap& trap : trapsOf(world.draft, world)) {
        if (trap.finding.id != "unprotected-by-order" && trap.finding.id != "partly-shadowed")
            continue;
        std::istringstream words(trap.finding.message.arguments[1]);
        const std::vector<std::string> tags(std::istream_iterator<std::string>(words), {});
        const auto upper = std::ranges::find_if(policy.rules, [&](const core::Rule& rule) {
            return std::to_string(static_cast<std::int32_t>(rule.priority)) ==
                   trap.finding.message.arguments[0];
        });
        const core::RuleId lower = world.draft.rules[*trap.finding.rule].id;
        const auto place = std::ranges::find(policy.rules, lower, &core::Rule::id);
        const auto claimer = claimerOf(policy, *upper, tags);
        RC_ASSERT(claimer.has_value());
        RC_ASSERT(&policy.rules[*claimer] == &*upper);
        const core::ImageRecord image = imageFor(*place, tags);
        RC_ASSERT(core::identify(place->selection, *test::storeOf({image})).contains(0));
        RC_ASSERT(core::identify(upper->selection, *test::storeOf({image})).contains(0));
    }
}

void repairsHelp() {
    const PolicyWorld world = *test::worlds();
    for (const core::Trap& trap : trapsOf(world.draft, world)) {
        // When one image is kept, another may stop to follow it, and be shared with another rule.
        if (!trap.repair || trap.finding.id == "shared-image")
            continue;
        const core::RuleId rule = world.draft.rules[*trap.finding.rule].id;
        const core::PolicyDraft mended = core::edited(world.draft, *trap.repair);
        RC_ASSERT(core::checkDraft(mended).policy.has_value());
        for (const core::Trap& left : trapsOf(mended, world))
            RC_ASSERT(left.finding.id != trap.finding.id ||
                      left.finding.rule != core::indexOf(mended, rule));
    }
}

void whatIsLostNowIsKeptByTheRepair() {
    const PolicyWorld world = *test::worlds();
    const auto images = test::storeOf(world.images, world.indexes);
    const auto outcomesUnder = [&](const core::PolicyDraft& draft) {
        return core::Evaluator(images).evaluate(test::policyOf(draft), test::testNow);
    };
    const core::Evaluation before = outcomesUnder(world.draft);
    for (const core::Trap& trap : trapsOf(world.draft, world)) {
        if (trap.finding.id != "shared-image" && trap.finding.id != "unprotected-by-order")
            continue;
        if (!trap.repair)
            continue;
        const core::Evaluation after = outcomesUnder(core::edited(world.draft, *trap.repair));
        trap.images.forEach([&](std::size_t place) {
            const auto image = static_cast<core::ImageIndex>(place);
            RC_ASSERT(before.outcome(image) != core::Outcome::Keep);
            const bool isMilder = before.outcome(image) == core::Outcome::Expire &&
                                  after.outcome(image) == core::Outcome::Archive;
            RC_ASSERT(after.outcome(image) == core::Outcome::Keep || isMilder ||
                      after.followsSubject(image));
        });
    }
}

void noMoveLosesMore() {
    const PolicyWorld world = *test::worlds();
    const auto images = test::storeOf(world.images, world.indexes);
    core::Evaluator evaluator(images);
    const auto before = evaluator.evaluate(test::policyOf(world.draft), test::testNow);
    for (const core::Trap& trap : trapsOf(world.draft, world)) {
        if (!trap.repair || !std::holds_alternative<core::MoveRule>(*trap.repair))
            continue;
        const auto after = evaluator.evaluate(
            test::policyOf(core::edited(world.draft, *trap.repair)), test::testNow);
        for (core::ImageIndex image = 0; image < images->size(); ++image) {
            const auto outcome = after.outcome(image);
            RC_ASSERT(outcome == core::Outcome::Keep || outcome == before.outcome(image) ||
                      before.outcome(image) == core::Outcome::Expire);
        }
    }
}

} // namespace

int main() {
    return test::checkProperties({
        {"what a rule can claim is exact", whatARuleCanClaimIsExact},
        {"examples are of both rules", examplesAreOfBothRules},
        {"repairs help", repairsHelp},
        {"what is lost now is kept by the repair", whatIsLostNowIsKeptByTheRepair},
        {"no move that is offered loses more", noMoveLosesMore},
    });
}
