// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/images/tagrules.h"

#include "core/policy/rulefields.h"
#include "ui/style/texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

core::RuleId add(Document& document, const QString& undoText, core::RuleTemplate kind,
                 core::TagStatus status, std::string_view entry) {
    core::RuleId id{};
    document.change(undoText, [&](core::PolicyDraft& draft) {
        id = core::addRule(draft, kind);
        core::RuleDraft& rule = draft.rules[*core::indexOf(draft, id)];
        core::setTagStatus(rule, status);
        core::setEntries(rule, {std::string(entry)});
    });
    return id;
}

} // namespace

std::string_view familyOf(std::string_view tag) {
    const std::size_t separator = tag.find_last_of(".-_/");
    return separator == std::string_view::npos ? tag : tag.substr(0, separator + 1);
}

bool hasRoomForRule(const Document& document) {
    return !document.fault() && document.draft().rules.size() < core::mostRules;
}

core::RuleId addRuleLike(Document& document, std::string_view tag) {
    const std::string_view family = familyOf(tag);
    return add(
        document,
        QCoreApplication::translate("ui::TagRules", "Add rule for %1").arg(visibleText(family)),
        core::RuleTemplate::KeepNewest, core::TagStatus::TaggedPrefix, family);
}

core::RuleId protectTag(Document& document, std::string_view tag) {
    return add(document,
               QCoreApplication::translate("ui::TagRules", "Protect %1").arg(visibleText(tag)),
               core::RuleTemplate::Protect, core::TagStatus::TaggedPattern, tag);
}

} // namespace ui
