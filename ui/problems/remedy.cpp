// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/remedy.h"

#include "core/base/utf8.h"
#include "core/policy/check.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruleorder.h"
#include "ui/style/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ui {

namespace {

// The pointer without its last step, and that step as the name of a member.
struct SplitPointer {
    std::string_view parent;
    std::string name;
};

SplitPointer split(std::string_view pointer) {
    const std::size_t slash = pointer.rfind('/');
    if (slash == std::string_view::npos)
        return {};
    std::string name;
    for (std::size_t i = slash + 1; i < pointer.size(); ++i) {
        if (pointer[i] == '~' && i + 1 < pointer.size())
            name += pointer[++i] == '1' ? '/' : '~';
        else
            name += pointer[i];
    }
    return {pointer.substr(0, slash), std::move(name)};
}

// The object of a rule that the pointer leads to: the rule itself, its selection or its action.
core::JsonValue* objectAt(core::RuleDraft& rule, std::string_view pointer) {
    for (const std::string_view part : {"selection", "action"})
        if (pointer.ends_with("/" + std::string(part)))
            return core::find(rule.json, part);
    return &rule.json;
}

bool isOfUnknownKey(const core::Finding& finding) {
    // ECR's text tells it from a key that is missing, which has the same number (spec V4, V5).
    return (finding.id == "V4" || finding.id == "V5") && finding.rule &&
           finding.ecr.find("not allowed by the schema") != std::string::npos;
}

bool isOfPriority(const core::Finding& finding, const core::PolicyDraft& draft) {
    if (!finding.rule || finding.severity != core::Severity::Error)
        return false;
    const core::JsonValue& rule = draft.rules[*finding.rule].json;
    return (finding.pointer.ends_with("/rulePriority") && finding.id != "V17") ||
           (finding.id == "V4" && !isOfUnknownKey(finding) && !core::find(rule, "rulePriority"));
}

// The `any` rule that stands above others of its storage class (spec V17).
std::optional<core::RuleId> anyRuleThatMayGoLast(const core::Finding& finding,
                                                 const core::PolicyDraft& draft) {
    if (finding.id != "V17" || !finding.rule || !finding.pointer.ends_with("/rulePriority"))
        return {};
    const core::RuleId id = draft.rules[*finding.rule].id;
    return core::obstacle(draft, id, draft.rules.size() - 1) ? std::nullopt : std::optional(id);
}

// Whether both rules are about the same images and ECR takes but one such rule (spec V17 to V19).
bool areRivals(const core::RuleFields& a, const core::RuleFields& b) {
    if (a.storageClass != b.storageClass || a.tagStatus != b.tagStatus)
        return false;
    return a.tagStatus == core::TagStatus::Any || a.tagStatus == core::TagStatus::Untagged ||
           (a.tagStatus == core::TagStatus::TaggedPrefix &&
            std::set(a.entries.begin(), a.entries.end()) ==
                std::set(b.entries.begin(), b.entries.end()));
}

// Of two such rules the one that never decides, since the other claims all images of both.
std::optional<core::RuleId> ruleThatNeverDecides(const core::Finding& finding,
                                                 const core::PolicyDraft& draft) {
    const bool isOfTwo = (finding.id == "V17" && finding.pointer.ends_with("/tagStatus")) ||
                         finding.id == "V18" || finding.id == "V19";
    if (!isOfTwo || !finding.rule || finding.severity != core::Severity::Error)
        return {};
    const core::RuleFields rule = core::fieldsOf(draft.rules[*finding.rule]);
    std::size_t last = *finding.rule;
    for (std::size_t other = 0; other < *finding.rule; ++other) {
        const core::RuleFields fields = core::fieldsOf(draft.rules[other]);
        if (areRivals(rule, fields) && fields.priority > core::fieldsOf(draft.rules[last]).priority)
            last = other;
    }
    return draft.rules[last].id;
}

bool isOfNoRule(const core::Finding& finding, const core::PolicyDraft& draft) {
    return finding.id == "V2" && finding.pointer == "/rules" && draft.rules.empty() &&
           finding.ecr == "array is too short";
}

Remedy carryingOut(const core::PolicyEdit& edit, const core::PolicyDraft& draft) {
    return {translated(core::told(edit, draft)), {}, edit};
}

// The text is too short or too long for ECR, and would not be in our own layout.
bool isOfLayout(const core::Finding& finding, const core::PolicyDraft& draft) {
    return finding.id == "V3" &&
           std::ranges::count(core::checkDraft(draft).findings, "V3", &core::Finding::id) == 0;
}

Remedy removal(const std::string& key, std::function<void(core::PolicyDraft&)> remove) {
    constexpr std::size_t longest = 24; // a button must fit on a card
    return {QCoreApplication::translate("ui", "Remove `%1`")
                .arg(visibleText(core::excerpt(key, longest))),
            std::move(remove)};
}

} // namespace

std::optional<Remedy> remedyFor(const core::Finding& finding, const core::PolicyDraft& draft) {
    const auto [parent, key] = split(finding.pointer);
    if (isOfUnknownKey(finding))
        return removal(key, [id = draft.rules[*finding.rule].id, parent = std::string(parent),
                             key = key](core::PolicyDraft& changed) {
            const auto index = core::indexOf(changed, id);
            if (core::JsonValue* object = index ? objectAt(changed.rules[*index], parent) : nullptr)
                core::remove(*object, key);
        });
    const bool isBesideRules = finding.id == "V2" && parent.empty() && !key.empty();
    if (isBesideRules && key != "rules")
        return removal(key, [key = key](core::PolicyDraft& changed) {
            std::erase_if(changed.members,
                          [&](const core::JsonMember& member) { return member.name == key; });
        });
    if (isOfLayout(finding, draft))
        return Remedy{QCoreApplication::translate("ui", "Lay out the text anew"), {}};
    if (const auto id = anyRuleThatMayGoLast(finding, draft))
        return Remedy{QCoreApplication::translate("ui", "Move the rule to the end"),
                      [id = *id](core::PolicyDraft& changed) {
                          const std::size_t last = changed.rules.size() - 1;
                          changed = core::moved(std::move(changed), id, last);
                      }};
    if (const auto id = ruleThatNeverDecides(finding, draft)) {
        const core::PolicyEdit removal = core::RemoveRule{*id};
        if (core::isPossible(draft, removal))
            return carryingOut(removal, draft);
    }
    if (isOfNoRule(finding, draft))
        return Remedy{QCoreApplication::translate("ui", "Add a rule"),
                      [](core::PolicyDraft& changed) {
                          core::addRule(changed, core::RuleTemplate::KeepNewest);
                      }};
    if (isOfPriority(finding, draft))
        return Remedy{QCoreApplication::translate("ui", "Renumber the rules 1 to n"),
                      [](core::PolicyDraft& changed) {
                          changed = core::renumbered(std::move(changed));
                      }};
    return std::nullopt;
}

std::optional<Remedy> remedyFor(const core::Trap& trap, const core::PolicyDraft& draft) {
    if (!trap.repair || !core::isPossible(draft, *trap.repair))
        return std::nullopt;
    return carryingOut(*trap.repair, draft);
}

} // namespace ui
