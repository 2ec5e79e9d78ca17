// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/templatemenu.h"

#include "core/policy/rulefields.h"

#include <array>

namespace ui {

namespace {

constexpr std::array offered{
    core::RuleTemplate::KeepNewest,      core::RuleTemplate::Protect,
    core::RuleTemplate::ExpireUntagged,  core::RuleTemplate::CatchAll,
    core::RuleTemplate::ArchiveUnpulled, core::RuleTemplate::ExpireFromArchive};

QString templateText(core::RuleTemplate kind) {
    switch (kind) {
    case core::RuleTemplate::KeepNewest:
        return TemplateMenu::tr("Keep the &newest with a prefix");
    case core::RuleTemplate::Protect:
        return TemplateMenu::tr("&Protect: always keep a prefix");
    case core::RuleTemplate::ExpireUntagged:
        return TemplateMenu::tr("Expire &untagged images by age");
    case core::RuleTemplate::CatchAll:
        return TemplateMenu::tr("&Catch-all: keep the newest of all images");
    case core::RuleTemplate::ArchiveUnpulled:
        return TemplateMenu::tr("&Archive what is not pulled");
    case core::RuleTemplate::ExpireFromArchive:
        return TemplateMenu::tr("&Expire from the archive by age");
    }
    return {};
}

// Why a rule of the template may not stand beside the other one (spec V17, V18).
QString rivalText(core::RuleTemplate kind, const core::RuleDraft& rival) {
    const auto priority = core::fieldsOf(rival).priority;
    const QString number = priority ? QString::number(*priority) : QStringLiteral("?");
    switch (kind) {
    case core::RuleTemplate::ExpireUntagged:
        return TemplateMenu::tr("rule %1 is about untagged images, one such is allowed")
            .arg(number);
    case core::RuleTemplate::ExpireFromArchive:
        return TemplateMenu::tr("rule %1 is about any image in the archive, one such is allowed")
            .arg(number);
    default:
        return TemplateMenu::tr("rule %1 is about any image, one such is allowed").arg(number);
    }
}

} // namespace

TemplateMenu::TemplateMenu(const Document& document, QWidget* parent)
    : QMenu(tr("Add from &template"), parent)
    , m_document(document) {
    for (const core::RuleTemplate kind : offered)
        addAction(templateText(kind), this, [this, kind] { emit chosen(kind); });
    connect(&document, &Document::draftChanged, this, &TemplateMenu::refresh);
    refresh();
}

void TemplateMenu::refresh() {
    const core::PolicyDraft& draft = m_document.draft();
    const bool isFull = draft.rules.size() >= core::mostRules;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        QAction* action = actions().at(static_cast<qsizetype>(i));
        const auto rival = core::rivalOf(draft, offered[i]);
        const QString obstacle =
            isFull  ? tr("there are %1 rules, the most that ECR takes").arg(core::mostRules)
            : rival ? rivalText(offered[i], *m_document.rule(*rival))
                    : QString();
        const QString text = templateText(offered[i]);
        action->setText(obstacle.isEmpty() ? text : tr("%1 – %2").arg(text, obstacle));
        action->setEnabled(obstacle.isEmpty());
    }
}

} // namespace ui
