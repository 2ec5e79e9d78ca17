// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecardaccessible.h"

#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {

namespace {

class RuleCardAccessible : public QAccessibleWidget {
public:
    explicit RuleCardAccessible(RuleCard* card)
        : QAccessibleWidget(card, QAccessible::ListItem) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.extSelectable = true;
        state.selected = static_cast<const RuleCard*>(widget())->isSelected();
        return state;
    }
};

QAccessibleInterface* create(const QString&, QObject* object) {
    if (auto* card = qobject_cast<RuleCard*>(object))
        return new RuleCardAccessible(card);
    if (auto* list = qobject_cast<RuleCardList*>(object))
        return new QAccessibleWidget(list, QAccessible::List, list->accessibleName());
    return nullptr;
}

} // namespace

void installRuleCardAccessibility() {
    QAccessible::installFactory(create);
}

} // namespace ui
