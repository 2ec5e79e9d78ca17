// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the pane that does what menus, keys and cards ask for.
#include "core/base/message.h"
#include "core/policy/rulefields.h"
#include "core/policy/ruletexts.h"
#include "ui/rules/draghint.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/rules/rulespane.h"
#include "ui/style/texts.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

bool RulesPane::hasRoom(std::size_t rules) {
    if (m_document.fault()) {
        emit statusMessage(tr("The JSON text is broken; mend it before rules are added"));
        return false;
    }
    if (m_document.draft().rules.size() + rules <= core::mostRules)
        return true;
    emit statusMessage(rules == 1
                           ? tr("There are %1 rules, the most that ECR takes").arg(core::mostRules)
                           : tr("Not pasted: with %1 more there would be over %2 rules, the most "
                                "that ECR takes")
                                 .arg(rules)
                                 .arg(core::mostRules));
    return false;
}

void RulesPane::addRuleFrom(core::RuleTemplate kind) {
    if (!hasRoom())
        return;
    const core::RuleId rule = m_document.addRule(kind);
    const bool isUnnamed = namesNoTag(core::fieldsOf(*m_document.rule(rule)));
    reveal(rule, isUnnamed ? Field::Entries : Field::CountNumber);
}

void RulesPane::duplicateSelected() {
    if (const auto rule = selectedRule())
        run(*rule, CardCommand::Duplicate);
}

void RulesPane::deleteSelected() {
    if (const auto rule = selectedRule())
        run(*rule, CardCommand::Delete);
}

void RulesPane::muteSelected() {
    if (const auto rule = selectedRule())
        run(*rule, CardCommand::Mute);
}

void RulesPane::moveSelectedUp() {
    moveBy(-1);
}

void RulesPane::moveSelectedDown() {
    moveBy(1);
}

void RulesPane::renumber() {
    m_document.change(tr("Renumber rules"),
                      [](core::PolicyDraft& draft) { draft = core::renumbered(std::move(draft)); });
}

void RulesPane::run(core::RuleId rule, CardCommand command) {
    if (!m_list->isSelected(rule))
        m_list->select(rule);
    switch (command) {
    case CardCommand::Duplicate:
        if (hasRoom())
            reveal(m_document.duplicateRule(rule), Field::Entries);
        return;
    case CardCommand::Copy:
        copySelected();
        return;
    case CardCommand::Paste:
        paste();
        return;
    case CardCommand::Delete:
        deleteRules();
        return;
    case CardCommand::MoveUp:
        moveBy(-1);
        return;
    case CardCommand::MoveDown:
        moveBy(1);
        return;
    case CardCommand::SelectAbove:
        selectNeighbour(-1, Selecting::Alone);
        return;
    case CardCommand::SelectBelow:
        selectNeighbour(1, Selecting::Alone);
        return;
    case CardCommand::ExtendAbove:
        selectNeighbour(-1, Selecting::Through);
        return;
    case CardCommand::ExtendBelow:
        selectNeighbour(1, Selecting::Through);
        return;
    case CardCommand::Mute:
        mute(!m_document.isMuted(rule));
        return;
    case CardCommand::ShowImages:
        emit imagesRequested(rule);
        break;
    case CardCommand::ShowProblem:
        emit problemRequested(rule);
        break;
    case CardCommand::Renumber:
        renumber();
        return;
    }
}

void RulesPane::moveBy(int places) {
    const auto rule = selectedRule();
    if (!rule || m_document.fault())
        return;
    if (m_document.canMoveBy(*rule, places)) {
        m_document.moveBy(*rule, places);
        showCard(*rule);
    } else if (const auto place = m_document.placeBy(*rule, places)) {
        emit statusMessage(obstacleText(*m_document.obstacleToMove(*rule, *place)));
    }
}

void RulesPane::selectNeighbour(int places, Selecting how) {
    const auto rule = selectedRule();
    const auto place = rule ? m_document.placeBy(*rule, places) : std::nullopt;
    if (!place)
        return;
    RuleCard* neighbour = m_list->cardAt(*place);
    m_list->select(neighbour->rule(), how);
    neighbour->setFocus(Qt::TabFocusReason);
    showCard(neighbour->rule());
}

void RulesPane::announce(core::RuleId rule) {
    const auto place = m_list->placeOf(rule);
    if (!place)
        return;
    emit statusMessage(
        translated({TAGWARDEN_TEXT("Rule %1 now decides %o2"),
                    {m_list->card(rule)->name().toStdString(), std::to_string(*place + 1)}}));
}

void RulesPane::deleteRules() {
    const std::vector<core::RuleId> rules = m_list->selection();
    const auto place = m_list->placeOf(rules.front());
    m_document.removeRules(rules);
    if (!place || m_list->count() == 0)
        return;
    RuleCard* next = m_list->cardAt(std::min(*place, m_list->count() - 1));
    selectRule(next->rule());
    next->setFocus(Qt::OtherFocusReason);
}

void RulesPane::copySelected() {
    const std::vector<core::RuleId> rules = m_list->selection();
    if (rules.empty())
        return;
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(core::printRules(m_document.draft(), rules)));
    emit statusMessage(rules.size() == 1 ? tr("1 rule is in the clipboard")
                                         : tr("%1 rules are in the clipboard").arg(rules.size()));
}

void RulesPane::paste() {
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    const auto rules = core::rulesFrom(text);
    if (!rules || rules->empty()) {
        emit statusMessage(tr("There are no rules in the clipboard"));
        return;
    }
    if (!hasRoom(rules->size()))
        return;
    const auto selection = m_list->selection();
    const std::size_t place =
        selection.empty() ? m_list->count() : *m_list->placeOf(selection.back()) + 1;
    const std::vector<core::RuleId> pasted = m_document.pasteRules(*rules, place);
    m_list->selectAll(pasted);
    m_list->card(pasted.front())->setFocus(Qt::OtherFocusReason);
    showCard(pasted.front());
    emit statusMessage(pasted.size() == 1 ? tr("1 rule is pasted")
                                          : tr("%1 rules are pasted").arg(pasted.size()));
}

void RulesPane::mute(bool isMuted) {
    const std::vector<core::RuleId> rules = m_list->selection();
    for (const core::RuleId rule : rules)
        m_document.setMuted(rule, isMuted);
    if (rules.size() > 1) {
        emit statusMessage(isMuted ? tr("%1 rules are muted: they take no part, and are saved all "
                                        "the same")
                                         .arg(rules.size())
                                   : tr("%1 rules take part again").arg(rules.size()));
        return;
    }
    const QString name = m_list->card(rules.front())->name();
    emit statusMessage(
        isMuted ? tr("Rule %1 is muted: it takes no part, and is saved all the same").arg(name)
                : tr("Rule %1 takes part again").arg(name));
}

} // namespace ui
