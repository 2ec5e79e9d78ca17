// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule is shadowed when no image is left that it identifies and no rule above does: `prod-*`
// below `prod*` is, `prod*` below `prod-*` is not.
#include "core/base/namelist.h"
#include "core/traps/commontag.h"
#include "core/traps/limits.h"
#include "core/traps/moves.h"
#include "core/traps/tagsample.h"
#include "core/traps/trapfinders.h"

#include <algorithm>

namespace core {

namespace {

// Looking for a tag that two entries have in common takes about as long as matching so many tags.
constexpr std::size_t costOfCommonTag = 100;

// Of the rules above that claim all of the rule's images together, those that it takes.
RuleIndexes coveringRules(std::size_t rule, RuleIndexes above, TagQuestions& questions) {
    for (std::size_t i = above.size(); i-- > 0;) {
        RuleIndexes fewer = above;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (questions.imageOf({rule}, fewer).isImpossible())
            above = std::move(fewer);
    }
    return above;
}

bool doTheSame(const Rule& a, const Rule& b) {
    return a.action == b.action && isProtection(a.limit) == isProtection(b.limit);
}

// Whether the rule can decide about its images above the one that covers it, and lose none for it.
// Where both are about the same images, that one would never decide.
bool mayMoveAbove(std::size_t rule, std::size_t covering, const TrapScene& scene) {
    return !mayLoseMore(rule, covering, scene.questions, scene.policy) &&
           !mayLoseByMove(rule, covering, scene) &&
           !scene.questions.imageOf({covering}, {rule}).isImpossible();
}

void addShadowed(std::size_t rule, const RuleIndexes& covering, const TrapScene& scene,
                 TrapList& traps) {
    std::vector<std::string> names;
    for (const std::size_t other : covering)
        names.push_back(traps.priorityOf(other));
    const bool isOne = covering.size() == 1;
    const bool mayMove = isOne && mayMoveAbove(rule, covering.front(), scene);
    std::string_view text;
    if (!isOne)
        text = TAGWARDEN_TEXT("Rules %1 above together claim every image that this rule is about, "
                              "so this rule never decides. Remove it");
    else if (!mayMove)
        text = TAGWARDEN_TEXT("Rule %1 above claims every image that this rule is about, so this "
                              "rule never decides. Remove it");
    else
        text = doTheSame(scene.policy.rules[covering.front()], scene.policy.rules[rule])
                   ? TAGWARDEN_TEXT("Rule %1 above claims every image that this rule is about, so "
                                    "this rule never decides; its action is the same. Move this "
                                    "rule above it, or remove it")
                   : TAGWARDEN_TEXT("Rule %1 above claims every image that this rule is about, so "
                                    "this rule never decides; it does something else with them. "
                                    "Move this rule above it, or remove it");
    traps.add("shadowed-rule", Severity::Warning, rule, RulePart::Whole, {text, {nameList(names)}});
    if (mayMove)
        traps.offer(MoveRule{traps.idOf(rule), covering.front()});
    else
        traps.offer(RemoveRule{traps.idOf(rule)});
}

// Tags for the other rule, each of which an entry of the rule matches, too; none where one is
// missing.
std::vector<std::string> tagsOfBoth(const Tagged& tagged, const Tagged& other) {
    std::vector<std::string> tags;
    for (const TagPattern& theirs : other.entries) {
        std::optional<std::string> shortest;
        for (const TagPattern& own : tagged.entries)
            if (auto tag = commonTag(theirs, own))
                if (!shortest || tag->size() < shortest->size())
                    shortest = std::move(tag);
        if (!shortest)
            return {};
        tags.push_back(*std::move(shortest));
    }
    return tags;
}

bool isIdentified(const Tagged& tagged, const std::vector<std::string>& tags) {
    return std::ranges::all_of(tagged.entries, [&](const TagPattern& entry) {
        return std::ranges::any_of(tags,
                                   [&](const std::string& tag) { return entry.matches(tag); });
    });
}

// Whether a rule above claims an image with these tags. Also true where that takes too much effort.
bool isClaimedAbove(std::size_t rule, const std::vector<std::string>& tags,
                    const TrapScene& scene) {
    return std::ranges::any_of(rulesAbove(scene.policy, rule), [&](std::size_t other) {
        const auto* tagged = std::get_if<Tagged>(&scene.policy.rules[other].selection.tags);
        return tagged && (!scene.effort.mayMatch(tagged->entries.size() * tags.size()) ||
                          isIdentified(*tagged, tags));
    });
}

// Adds the first rule above that crosses this one.
void addPartlyShadowed(std::size_t rule, const RuleIndexes& above, const TrapScene& scene,
                       TrapList& traps) {
    const std::vector<Rule>& rules = scene.policy.rules;
    const auto* tagged = std::get_if<Tagged>(&rules[rule].selection.tags);
    if (!tagged)
        return;
    for (const std::size_t other : above) {
        const auto* otherTagged = std::get_if<Tagged>(&rules[other].selection.tags);
        if (!otherTagged || isProtection(rules[other].limit))
            continue;
        if (!scene.effort.mayMatch(costOfCommonTag * tagged->entries.size() *
                                   otherTagged->entries.size()))
            continue;
        auto tags = tagsOfBoth(*tagged, *otherTagged);
        if (tags.empty() || !scene.questions.imageOf({other}, {rule}).isPossible() ||
            !scene.questions.imageOf({rule}, {other}).isPossible())
            continue;
        for (const std::string& tag : scene.questions.imageOf({rule}, {}).tags)
            if (!isIdentified(*tagged, tags))
                tags.push_back(tag);
        if (isClaimedAbove(other, tags, scene))
            continue;
        traps.add(
            "partly-shadowed", Severity::Note, rule, RulePart::Entries,
            {TAGWARDEN_TEXT("This rule is about images such as one with `%2` alone, but so is rule "
                            "%1 above, which decides. If this rule should, move it above rule %1"),
             {traps.priorityOf(other), tagSample(tags)}});
        return;
    }
}

} // namespace

void findShadowedRules(const TrapScene& scene, TrapList& traps) {
    for (std::size_t r = 0; r < scene.policy.rules.size(); ++r) {
        const RuleIndexes above = rulesAbove(scene.policy, r);
        if (above.empty() || traps.has("unprotected-by-order", r) ||
            !scene.questions.imageOf({r}, {}).isPossible())
            continue;
        const ImageAnswer claimed = scene.questions.imageOf({r}, above);
        if (claimed.isImpossible())
            addShadowed(r, coveringRules(r, above, scene.questions), scene, traps);
        else if (claimed.isPossible())
            addPartlyShadowed(r, above, scene, traps);
    }
}

} // namespace core
