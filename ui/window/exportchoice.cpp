// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportchoice.h"

#include "core/evaluation/wording.h"
#include "ui/problems/findingmodel.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui", text);
}

// "rule 2: dev-", one a line.
QString namesOf(const Document& document, const std::vector<core::RuleId>& rules) {
    QStringList lines;
    for (const core::RuleId rule : rules) {
        const QString number = ruleName(document.draft(), core::indexOf(document.draft(), rule));
        const auto& all = document.policy()->rules; // only a policy without errors is exported
        const auto found = std::ranges::find(all, rule, &core::Rule::id);
        lines << (found == all.end()
                      ? number
                      : number + QStringLiteral(": ") + translated(core::ruleName(*found)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::optional<core::PolicyDraft> chooseExport(const Document& document, QWidget* window) {
    const std::vector<core::RuleId> muted = document.mutedRules();
    if (muted.empty())
        return document.draft();

    core::PolicyDraft rest = document.draftWithoutMuted();
    const bool isRestFine = !core::hasErrors(core::checkDraft(rest).findings);
    QString question =
        muted.size() == 1
            ? tr("1 rule is muted. Export the policy without it?")
            : tr("%1 rules are muted. Export the policy without them?").arg(muted.size());
    question += QStringLiteral("\n\n") + namesOf(document, muted);
    if (!isRestFine)
        question += QStringLiteral("\n\n") + tr("Without them ECR would refuse the policy.");
    QMessageBox box(QMessageBox::Question, tr("Muted rules"), question, QMessageBox::Cancel,
                    window);
    box.setTextFormat(Qt::PlainText);
    QPushButton* leaveOut = box.addButton(tr("&Leave out"), QMessageBox::AcceptRole);
    QPushButton* all = box.addButton(tr("Export &all rules"), QMessageBox::AcceptRole);
    leaveOut->setEnabled(isRestFine);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == leaveOut)
        return rest;
    if (box.clickedButton() == all)
        return document.draft();
    return {};
}

} // namespace ui
