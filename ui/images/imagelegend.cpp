// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the pane that says what the selected rule has to do with the images.
#include "core/policy/rulefields.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetablemodel.h"
#include "ui/images/rulelegend.h"
#include "ui/problems/findingmodel.h"

#include <algorithm>

namespace ui {

void ImagesPane::refreshLegend() {
    const SharedEvaluation evaluation = m_document.evaluation();
    const auto selected = m_model->selectedRule();
    // By id: while a draft changes, this evaluation may have other rules than the model's.
    if (evaluation && selected) {
        const auto& rules = evaluation->policy().rules;
        const auto rule = std::ranges::find(rules, *selected, &core::Rule::id);
        if (rule != rules.end()) {
            m_legend->setRule(*rule,
                              evaluation->figures(static_cast<std::size_t>(rule - rules.begin())));
            return;
        }
    }
    m_legend->invite(invitation(selected));
}

// What to do to see something in the legend.
QString ImagesPane::invitation(std::optional<core::RuleId> selected) const {
    const core::PolicyDraft& draft = m_document.draft();
    if (draft.rules.empty() && m_document.fault())
        return tr("What a rule identifies is shown here once the JSON text is mended");
    if (draft.rules.empty())
        return tr("Add a rule to see what it identifies, marks and loses");
    const auto index = selected ? core::indexOf(draft, *selected) : std::nullopt;
    if (!index)
        return tr("Select a rule to see what it identifies, marks and loses");
    const QString rule = ruleName(draft, index);
    if (m_document.isMuted(*selected))
        return tr("What %1 identifies is shown here once it is unmuted").arg(rule);
    if (namesNoTag(core::fieldsOf(draft.rules[*index])))
        return tr("What %1 identifies is shown here once it names a tag").arg(rule);
    return tr("What %1 identifies is shown here once the policy has no errors").arg(rule);
}

} // namespace ui
