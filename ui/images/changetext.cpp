// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/changetext.h"

#include "core/evaluation/wording.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui", text);
}

std::optional<int> priorityOf(const core::Evaluation& evaluation, core::ImageIndex image) {
    const std::uint8_t rule = evaluation.decidingRule(image);
    if (rule == core::Evaluation::noRule)
        return {};
    return static_cast<int>(evaluation.policy().rules[rule].priority);
}

QString decision(const core::Evaluation& evaluation, core::ImageIndex image) {
    const QString word = verdictWord(evaluation.outcome(image));
    const QString why = translated(core::shortReason(evaluation, image));
    const auto priority = priorityOf(evaluation, image);
    return priority ? tr("%1 by rule %2, %3").arg(word, QString::number(*priority), why)
                    : tr("%1, %2").arg(word, why);
}

} // namespace

QString changeSign(core::Change change) {
    switch (change) {
    case core::Change::NewlyExpires:
        return verdictSign(core::Outcome::Expire);
    case core::Change::NewlyArchived:
        return verdictSign(core::Outcome::Archive);
    case core::Change::NewlyKept:
        return verdictSign(core::Outcome::Keep);
    case core::Change::OtherRule:
        return QStringLiteral("⇄");
    case core::Change::Same:
        break;
    }
    return QStringLiteral("=");
}

QString changeWord(core::Change change) {
    switch (change) {
    case core::Change::NewlyExpires:
        return tr("Newly expires");
    case core::Change::NewlyArchived:
        return tr("Newly archived");
    case core::Change::NewlyKept:
        return tr("Newly kept");
    case core::Change::OtherRule:
        return tr("Other rule");
    case core::Change::Same:
        break;
    }
    return tr("Same");
}

QString deciderBefore(const ComparedImages& compared, core::ImageIndex image) {
    const auto priority = priorityOf(*compared.before, image);
    return priority ? tr("rule %1").arg(QString::number(*priority)) : tr("no rule");
}

QString beforeText(const ComparedImages& compared, core::ImageIndex image) {
    const core::Outcome outcome = compared.before->outcome(image);
    return verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome) + QLatin1Char(' ') +
           deciderBefore(compared, image);
}

QString changeSentence(const ComparedImages& compared, core::ImageIndex image) {
    const core::Change change = compared.images.change(image);
    const QString now = decision(*compared.after, image);
    if (change == core::Change::Same)
        return tr("The same as before: %1.").arg(now);
    return tr("%1. Before: %2. Now: %3.")
        .arg(changeWord(change), decision(*compared.before, image), now);
}

} // namespace ui
