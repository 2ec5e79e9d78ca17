// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An image is kept when the first rule that identifies it does not mark it (spec E7), so there are
// three ways out: the rule that acts on it marks less, a rule that does not mark it comes first, or
// a new one does. Counts do not depend on who claims an image (spec E6), so a rule that would keep
// it below would keep it above.

#include "core/evaluation/rescue.h"

#include "core/evaluation/explanation.h"
#include "core/policy/policydraft.h"

#include <algorithm>

namespace core {

namespace {

std::optional<std::size_t> laterRuleThatKeeps(const Evaluation& evaluation, std::size_t acting,
                                              ImageIndex image) {
    const std::vector<Rule>& rules = evaluation.policy().rules;
    for (std::size_t later = acting + 1; later < rules.size(); ++later) {
        const bool mayMove = !std::holds_alternative<AnyImage>(rules[later].selection.tags);
        if (mayMove && evaluation.identifies(later, image) && !evaluation.marks(later, image))
            return later; // spec V17: an `any` rule stays last
    }
    return {};
}

std::string tagForOwnRule(const Evaluation& evaluation, std::size_t acting, ImageIndex image) {
    const ImageStore& images = evaluation.images();
    if (evaluation.policy().rules.size() >= mostRules || images.archived().contains(image))
        return {}; // no rule about the archive keeps by count
    const auto* tagged = std::get_if<Tagged>(&evaluation.policy().rules[acting].selection.tags);
    std::string first;
    for (const TagIndex tag : images.tags(image)) {
        if (images.imagesWithTag(tag).size() > 1)
            continue; // of several repositories' lists; it might not be the newest of these
        const std::string_view name = images.tagName(tag);
        if (name.find('*') != name.npos)
            continue; // as a pattern it would match others
        const bool isToBlame =
            tagged && std::ranges::any_of(tagged->entries, [&](const TagPattern& entry) {
                return entry.matches(name);
            });
        if (!isToBlame)
            return std::string(name);
        if (first.empty())
            first = name;
    }
    return first;
}

struct Sentences {
    std::string_view byMove, byTag, byLimit;
};

// %1 is the rule that acts, %2 the limit, %3 the other rule or the tag.
Sentences sentences(const Limit& limit) {
    if (std::holds_alternative<KeepNewest>(limit))
        return {TAGWARDEN_TEXT("To keep it, put rule %3 above rule %1, or let rule %1 keep the "
                               "newest %2 or more"),
                TAGWARDEN_TEXT("To keep it, add a rule with the pattern `%3` above rule %1, or let "
                               "rule %1 keep the newest %2 or more"),
                TAGWARDEN_TEXT("To keep it, let rule %1 keep the newest %2 or more")};
    return {TAGWARDEN_TEXT("To keep it, put rule %3 above rule %1, or give rule %1 a limit of %2 "
                           "days or more"),
            TAGWARDEN_TEXT("To keep it, add a rule with the pattern `%3` above rule %1, or give "
                           "rule %1 a limit of %2 days or more"),
            TAGWARDEN_TEXT("To keep it, give rule %1 a limit of %2 days or more")};
}

} // namespace

std::optional<Rescue> rescueOf(const Evaluation& evaluation, ImageIndex image) {
    const Verdict verdict = evaluation.verdict(image);
    if (verdict.outcome == Outcome::Keep || verdict.reason == Reason::FollowsSubject)
        return {};
    const ImageStore& images = evaluation.images();
    const auto subject = images.subject(image);
    if (subject && evaluation.outcome(*subject) != Outcome::Keep)
        return {}; // it would go along with that all the same (spec E11)

    Rescue rescue;
    const Rule& acting = evaluation.policy().rules[*verdict.rule];
    if (const auto* younger = std::get_if<KeepYoungerThan>(&acting.limit)) {
        const auto from = startOfAge(younger->since, images, image);
        if (!from)
            return {};
        rescue.limit = std::chrono::ceil<std::chrono::days>(evaluation.now() - *from).count();
    } else {
        rescue.limit = static_cast<std::int64_t>(verdict.rank);
    }
    if (!subject) // which might go when rules trade places
        rescue.laterRule = laterRuleThatKeeps(evaluation, *verdict.rule, image);
    rescue.tag = tagForOwnRule(evaluation, *verdict.rule, image);
    return rescue;
}

Message rescueSentence(const Evaluation& evaluation, ImageIndex image) {
    const auto rescue = rescueOf(evaluation, image);
    if (!rescue)
        return {};
    const auto priorityOf = [&](std::size_t rule) {
        return std::to_string(static_cast<std::int32_t>(evaluation.policy().rules[rule].priority));
    };
    const std::size_t acting = *evaluation.verdict(image).rule;
    const Sentences wording = sentences(evaluation.policy().rules[acting].limit);
    const std::string limit = std::to_string(rescue->limit);
    if (rescue->laterRule)
        return {wording.byMove, {priorityOf(acting), limit, priorityOf(*rescue->laterRule)}};
    if (!rescue->tag.empty())
        return {wording.byTag, {priorityOf(acting), limit, rescue->tag}};
    return {wording.byLimit, {priorityOf(acting), limit}};
}

} // namespace core
