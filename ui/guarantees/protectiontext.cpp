// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/protectiontext.h"

#include "core/guarantees/proofwording.h"
#include "core/policy/protection.h"
#include "ui/guarantees/proofstyle.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

QString text(const core::Proof& proof, const core::Policy& policy) {
    if (proof.result == core::ProofResult::HoldsWhile) {
        const core::Bound& nearest =
            *std::ranges::min_element(proof.bounds, {}, &core::Bound::atMost);
        if (core::protects(core::KeepNewest{nearest.atMost}))
            return QCoreApplication::translate("ui", "Never expired, up to %1 images")
                .arg(QLocale().toString(nearest.atMost));
        return QCoreApplication::translate("ui", "Never expired. %1")
            .arg(translated(core::boundSentence(nearest, policy)));
    }
    if (proof.result != core::ProofResult::Refuted)
        return proof.result == core::ProofResult::Proved
                   ? QCoreApplication::translate("ui", "Never expired")
                   : QCoreApplication::translate("ui", "Whether they can expire is undecided");
    const auto breaking = std::ranges::find_if(
        proof.reasons, [](const core::RuleReason& reason) { return breaks(reason); });
    return QCoreApplication::translate("ui", "Rule %1 can expire them all the same")
        .arg(static_cast<int>(policy.rules[breaking->rule].priority));
}

} // namespace

QString protectionText(const Guarantees& guarantees, core::RuleId rule) {
    if (guarantees.isLate())
        return QStringLiteral("… ") + QCoreApplication::translate("ui", "Being proved anew");
    if (!guarantees.policy())
        return {};
    const core::Policy& policy = *guarantees.policy();
    const auto place = std::ranges::find(policy.rules, rule, &core::Rule::id);
    if (place == policy.rules.end())
        return {};
    const auto protection = Guarantees::protectionBy(*place);
    const core::Proof* proof = protection ? guarantees.proofOf(*protection) : nullptr;
    if (!proof)
        return {};
    const bool isSafe = proof->result == core::ProofResult::HoldsWhile &&
                        std::ranges::all_of(proof->bounds, [](const core::Bound& bound) {
                            return core::protects(core::KeepNewest{bound.atMost});
                        });
    return proofSign(isSafe ? core::ProofResult::Proved : proof->result) + QLatin1Char(' ') +
           text(*proof, policy);
}

} // namespace ui
