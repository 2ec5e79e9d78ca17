// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/policystate.h"

#include "core/policy/rulefields.h"
#include "ui/problems/findingmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString incompleteText(const core::RuleFields& fields, const QString& rule) {
    return (fields.tagStatus == core::TagStatus::TaggedPrefix
                ? QCoreApplication::translate(
                      "ui", "Type a prefix for %1. Until then it identifies nothing.")
                : QCoreApplication::translate(
                      "ui", "Type a pattern for %1. Until then it identifies nothing."))
        .arg(rule);
}

QString errorsText(int errors, bool isHeldOver) {
    if (isHeldOver)
        return errors == 1
                   ? QCoreApplication::translate(
                         "ui", "The policy has 1 error. Until that is mended the verdicts are "
                               "those from before.")
                   : QCoreApplication::translate(
                         "ui",
                         "The policy has %n errors. Until these are mended the verdicts are "
                         "those from before.",
                         nullptr, errors);
    return errors == 1
               ? QCoreApplication::translate("ui",
                                             "The policy has 1 error, so nothing can be decided.")
               : QCoreApplication::translate(
                     "ui", "The policy has %n errors, so nothing can be decided.", nullptr, errors);
}

QString brokenText(core::TextPlace place, bool canDecide) {
    return (canDecide ? QCoreApplication::translate(
                            "ui", "The JSON text is broken in line %1, column %2. Until that is "
                                  "mended, cards and verdicts are those from before.")
                      : QCoreApplication::translate(
                            "ui", "The JSON text is broken in line %1, column %2. Until that is "
                                  "mended, nothing can be decided."))
        .arg(place.line)
        .arg(place.column);
}

} // namespace

PolicyState stateOf(const Document& document) {
    const auto& rules = document.draft().rules;
    if (const auto& fault = document.fault())
        return {PolicyState::Kind::IsBroken, brokenText(fault->place, document.canDecide())};
    if (rules.empty())
        return {PolicyState::Kind::HasNoRules,
                QCoreApplication::translate("ui",
                                            "No rules: every image is kept. Add a rule to start.")};
    int errors = 0;
    std::optional<std::size_t> incomplete;
    bool isOnlyIncomplete = true;
    for (const core::Finding& finding : document.findings()) {
        if (finding.severity != core::Severity::Error)
            continue;
        ++errors;
        const bool namesNone =
            finding.id == "V9" && finding.rule && namesNoTag(core::fieldsOf(rules[*finding.rule]));
        isOnlyIncomplete = isOnlyIncomplete && namesNone;
        if (namesNone && !incomplete)
            incomplete = finding.rule;
    }
    if (errors == 0)
        return {};
    if (isOnlyIncomplete)
        return {PolicyState::Kind::IsIncomplete,
                incompleteText(core::fieldsOf(rules[*incomplete]),
                               ruleName(document.draft(), incomplete))};
    return {PolicyState::Kind::HasErrors, errorsText(errors, document.isHeldOver())};
}

} // namespace ui
