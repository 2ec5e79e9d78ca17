// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of comparing valid policies, and what they do to images: it looks at what they say,
// not at how it is written.
#include "core/comparison/imagecomparison.h"
#include "core/comparison/policycomparison.h"
#include "core/policy/check.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"
#include "tests/core/policyworlds.h"
#include "tests/support/builders.h"

#include <set>
#include <string>

namespace {

namespace gen = rc::gen;

// The same said otherwise: rules, keys and entries in another order, entries twice, and what can
// be left out added.
core::PolicyDraft rewritten(core::PolicyDraft draft) {
    for (core::RuleDraft& rule : draft.rules) {
        core::JsonValue& selection = *core::find(rule.json, "selection");
        for (const char* name : {"tagPatternList", "tagPrefixList"}) {
            core::JsonValue* list = core::find(selection, name);
            if (!list) {
                if (*gen::element(true, false))
                    core::set(selection, name, core::JsonArray{});
                continue;
            }
            core::JsonArray entries = *core::asArray(*list);
            if (*gen::element(true, false))
                entries.push_back(entries.front());
            *list = test::shuffled(entries);
        }
        if (!core::find(selection, "storageClass") && *gen::element(true, false))
            core::set(selection, "storageClass", "standard");
        *core::asObject(selection) = test::shuffled(*core::asObject(selection));
        *core::asObject(rule.json) = test::shuffled(*core::asObject(rule.json));
    }
    draft.rules = test::shuffled(draft.rules);
    return draft;
}

void whatIsWrittenOtherwiseIsEqual() {
    const core::PolicyDraft draft = *test::validDrafts();
    RC_ASSERT(core::comparePolicies(draft, rewritten(draft)).empty());
}

// The rules of the policy without ids, tags as sorted sets: what equality means, by other means.
std::vector<core::Rule> meaningOf(const core::PolicyDraft& draft) {
    std::vector<core::Rule> rules = test::policyOf(draft).rules;
    for (core::Rule& rule : rules) {
        rule.id = {};
        if (auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags)) {
            auto& entries = tagged->entries;
            std::ranges::sort(entries, {}, &core::TagPattern::text);
            entries.erase(std::ranges::unique(entries).begin(), entries.end());
        }
    }
    return rules;
}

void onlyPoliciesOfOneMeaningAreEqual() {
    const core::PolicyDraft draft = *test::validDrafts();
    core::PolicyDraft other = rewritten(draft);
    core::RuleDraft& rule = other.rules[*gen::inRange<std::size_t>(0, other.rules.size())];
    switch (*gen::inRange(0, 4)) {
    case 0:
        core::setCountNumber(rule, 90 + *gen::inRange(0, 4));
        break;
    case 1:
        core::setPriority(rule, *gen::inRange(100, 110));
        break;
    case 2:
        if (core::fieldsOf(rule).tagStatus == core::TagStatus::TaggedPattern)
            core::setEntries(rule, {"a*", *gen::element<std::string>("a*", "b-2")});
        break;
    default:
        core::setDescription(rule, "decides nothing");
        break;
    }
    RC_PRE(core::checkDraft(other).policy.has_value());
    RC_ASSERT(core::areEqual(core::comparePolicies(draft, other)) ==
              (meaningOf(draft) == meaningOf(other)));
}

// Rules that say the same but for the priority: which of them was moved cannot be told.
bool hasTwins(const core::PolicyDraft& draft) {
    std::set<std::string> seen;
    return std::ranges::any_of(draft.rules, [&seen](core::RuleDraft rule) {
        core::setPriority(rule, 1);
        std::string said;
        for (const core::JsonValue& value : core::contentOf(rule))
            said += core::printCompact(value);
        return !seen.insert(said).second;
    });
}

void aMoveIsOneMove() {
    const core::PolicyDraft draft = *test::validDrafts();
    const auto from = *gen::inRange<std::size_t>(0, draft.rules.size());
    const auto to = *gen::inRange<std::size_t>(0, draft.rules.size());
    const core::RuleId rule = draft.rules[from].id;
    RC_PRE(from != to && !core::obstacle(draft, rule, to) && !hasTwins(draft));
    const core::PolicyDraft after = core::moved(draft, rule, to);
    const auto differences = core::comparePolicies(draft, after);
    RC_ASSERT(std::ranges::count_if(differences, &core::RuleDifference::isMoved) == 1);
    for (const core::RuleDifference& difference : differences) {
        RC_ASSERT(difference.before.has_value());
        RC_ASSERT(difference.before == difference.after); // in the file no rule moves
        for (const core::ValueDifference& value : difference.values)
            RC_ASSERT((value.key == core::RuleKey::Priority));
    }
}

core::Evaluation evaluated(const core::PolicyDraft& draft,
                           const std::vector<core::ImageRecord>& images) {
    return core::Evaluator(test::storeOf(images)).evaluate(test::policyOf(draft), test::testNow);
}

void whatIsWrittenOtherwiseChangesNoImage() {
    const test::PolicyWorld world = *test::worlds();
    const core::Evaluation before = evaluated(world.draft, world.images);
    const core::ImageComparison comparison(before, evaluated(rewritten(world.draft), world.images));
    RC_ASSERT(comparison.total(core::Change::Same) == before.summary().all);
}

void everyChangeIsThatOfTheVerdicts() {
    const test::PolicyWorld world = *test::worlds();
    const core::Evaluation before = evaluated(*test::validDrafts(), world.images);
    const core::Evaluation after = evaluated(world.draft, world.images);
    const core::ImageComparison comparison(before, after);
    std::size_t images = 0;
    std::uint64_t bytes = 0;
    for (const core::Change change : core::changes) {
        images += comparison.total(change).images;
        bytes += comparison.total(change).bytes;
    }
    RC_ASSERT((core::Total{images, bytes} == after.summary().all));
    for (core::ImageIndex image = 0; image < after.images().size(); ++image) {
        const core::Outcome now = after.outcome(image);
        const core::Change change = comparison.change(image);
        const bool isOther = before.outcome(image) != now;
        RC_ASSERT((change == core::Change::NewlyExpires) ==
                  (isOther && now == core::Outcome::Expire));
        RC_ASSERT((change == core::Change::NewlyArchived) ==
                  (isOther && now == core::Outcome::Archive));
        RC_ASSERT((change == core::Change::NewlyKept) == (isOther && now == core::Outcome::Keep));
    }
}

} // namespace

int main() {
    return test::checkProperties(
        {{"what is written otherwise is equal", whatIsWrittenOtherwiseIsEqual},
         {"only policies of one meaning are equal", onlyPoliciesOfOneMeaningAreEqual},
         {"a move is told as one move", aMoveIsOneMove},
         {"what is written otherwise changes no image", whatIsWrittenOtherwiseChangesNoImage},
         {"every change is that of the verdicts", everyChangeIsThatOfTheVerdicts}});
}
