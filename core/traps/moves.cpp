// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/moves.h"

#include "core/traps/limits.h"

#include <algorithm>

namespace core {

namespace {

bool expiresWhatGoesToArchive(const Rule& rule, const Rule& other) {
    return rule.action == RuleAction::Expire && other.action == RuleAction::Archive;
}

bool neverLoses(std::size_t rule, TagQuestions& questions, const Policy& policy) {
    return isProtection(policy.rules[rule].limit) || questions.neverMarks(rule);
}

// Whether the rule acts on loaded images that a rule from that place on keeps now, or archives
// where this one expires.
bool losesNow(std::size_t rule, std::size_t place, const Evaluation& evaluation) {
    const bool expires = evaluation.policy().rules[rule].action == RuleAction::Expire;
    bool loses = false;
    evaluation.identified(rule).forEach([&](std::size_t bit) {
        const auto image = static_cast<ImageIndex>(bit);
        const Outcome outcome = evaluation.outcome(image);
        loses =
            loses || ((outcome == Outcome::Keep || (outcome == Outcome::Archive && expires)) &&
                      evaluation.claimingRule(image) >= place &&
                      evaluation.claimingRule(image) < rule && evaluation.wouldActOn(rule, image));
    });
    return loses;
}

} // namespace

bool mayLoseMore(std::size_t rule, std::size_t than, TagQuestions& questions,
                 const Policy& policy) {
    return !neverLoses(rule, questions, policy) &&
           (mayBeHarsher(policy.rules[rule].limit, policy.rules[than].limit) ||
            expiresWhatGoesToArchive(policy.rules[rule], policy.rules[than]));
}

bool mayLoseByMove(std::size_t rule, std::size_t place, const TrapScene& scene) {
    const std::vector<Rule>& rules = scene.policy.rules;
    if (scene.evaluation && losesNow(rule, place, *scene.evaluation))
        return true;
    if (neverLoses(rule, scene.questions, scene.policy))
        return false;
    return std::ranges::any_of(rulesAbove(scene.policy, rule), [&](std::size_t other) {
        return other >= place &&
               (isMeantToOutlast(rules[other].limit, rules[rule].limit) ||
                expiresWhatGoesToArchive(rules[rule], rules[other])) &&
               !scene.questions.imageOf({rule, other}, rulesAbove(scene.policy, other))
                    .isImpossible();
    });
}

} // namespace core
