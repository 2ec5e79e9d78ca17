// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filemessages.h"

#include "ui/problems/findingmodel.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace ui {

QString fileName(const QString& path) {
    return visibleText(QFileInfo(path).fileName().toStdString());
}

QString policyFileFilter() {
    return QCoreApplication::translate("ui",
                                       "Files with policies (*.json *.yaml *.yml *.template *.tf);;"
                                       "All files (*)");
}

QString wrapperText(const core::PolicyFile& file) {
    const QString whatItIs = [&] {
        switch (file.shape) {
        case core::PolicyShape::Bare:
            break;
        case core::PolicyShape::ApiAnswer:
            return QCoreApplication::translate(
                "ui", "The file is an answer of the API with the policy in it.");
        case core::PolicyShape::CloudFormationJson:
        case core::PolicyShape::CloudFormationYaml:
            return QCoreApplication::translate(
                "ui", "The file is a CloudFormation template with the policy in it.");
        case core::PolicyShape::TerraformShow:
            return QCoreApplication::translate(
                "ui", "The file is what Terraform shows, with the policy in it.");
        case core::PolicyShape::TerraformSource:
            return QCoreApplication::translate(
                "ui", "The file is Terraform source with the policy in it.");
        }
        return QString();
    }();
    if (whatItIs.isEmpty())
        return whatItIs;
    return whatItIs + QLatin1Char(' ') +
           (file.literal
                ? QCoreApplication::translate(
                      "ui", "Saving asks for a new file, which will hold the policy alone; "
                            "File → Save back changes the policy in this file.")
                : QCoreApplication::translate(
                      "ui", "Saving asks for a new file, which will hold the policy "
                            "alone."));
}

QString errorText(const core::Error& error) {
    const QString text = translated(error.message);
    if (error.code == core::ErrorCode::Unreadable)
        return text;
    return QCoreApplication::translate("ui", "line %1, column %2: %3")
        .arg(error.place.line)
        .arg(error.place.column)
        .arg(text);
}

QString errorList(const std::vector<core::Finding>& findings, const core::PolicyDraft& draft,
                  int limit) {
    QStringList lines;
    int more = 0;
    for (const core::Finding& finding : findings) {
        if (finding.severity != core::Severity::Error)
            continue;
        if (lines.size() == limit) {
            ++more;
            continue;
        }
        const QString text = translated(finding.message);
        const QString rule = ruleName(draft, finding.rule);
        lines << (rule.isEmpty() ? text : rule + QStringLiteral(": ") + text);
    }
    if (more > 0)
        lines << (more == 1
                      ? QCoreApplication::translate("ui", "… and 1 more error")
                      : QCoreApplication::translate("ui", "… and %n more errors", nullptr, more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
