// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/movereport.h"

#include "core/comparison/outcomechanges.h"
#include "core/evaluation/wording.h"
#include "ui/style/texts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString effectOf(const core::OutcomeChanges& changes) {
    const QLocale locale;
    const qulonglong saved = changes.newlyKept.count();
    const qulonglong archived = changes.newlyArchived.count();
    const QString expiring = locale.toString(static_cast<qulonglong>(changes.newlyExpires.count()));
    const QString effect = saved == 1
                               ? MoveReport::tr("1 image saved, %1 newly expire").arg(expiring)
                               : MoveReport::tr("%1 images saved, %2 newly expire")
                                     .arg(locale.toString(saved), expiring);
    return archived == 0
               ? effect
               : MoveReport::tr("%1, %2 newly archived").arg(effect, locale.toString(archived));
}

} // namespace

MoveReport::MoveReport(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&document, &Document::ruleMoved, this,
            [this](core::RuleId rule, const SharedEvaluation& before) {
                m_untold = {rule, before};
                tell();
            });
    connect(&document, &Document::evaluationChanged, this, &MoveReport::tell);
    // What came later is not what the move came to.
    connect(&document, &Document::draftChanged, this, [this] { m_untold.reset(); });
    connect(&document, &Document::imagesChanged, this, [this] { m_untold.reset(); });
}

void MoveReport::tell() {
    if (!m_untold || m_document.isEvaluating())
        return;
    const Move move = *std::exchange(m_untold, std::nullopt);
    const std::optional<core::Policy>& policy = m_document.policy();
    if (!policy)
        return; // Problems has more to say
    const auto rule = std::ranges::find(policy->rules, move.rule, &core::Rule::id);
    if (rule == policy->rules.end())
        return;
    const QString moved = tr("Rule %1 moved to priority %2")
                              .arg(translated(core::ruleName(*rule)))
                              .arg(static_cast<int>(rule->priority));
    const SharedEvaluation after = m_document.evaluation();
    if (!move.before || !after) {
        emit told(moved);
        return;
    }
    emit told(tr("%1: %2").arg(moved, effectOf(core::outcomeChanges(*move.before, *after))));
}

} // namespace ui
