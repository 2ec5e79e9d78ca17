// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecardaccessible.h"

#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

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

// The cards in the order in which they decide, then what is below them.
class RuleListAccessible : public QAccessibleWidget {
public:
    explicit RuleListAccessible(RuleCardList* list)
        : QAccessibleWidget(list, QAccessible::List, list->accessibleName()) {}

    QAccessibleInterface* child(int index) const override { return ordered().value(index); }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto children = ordered();
        const auto found = std::ranges::find(children, child);
        return found == children.end() ? -1 : static_cast<int>(found - children.begin());
    }

private:
    QList<QAccessibleInterface*> ordered() const {
        const auto* list = static_cast<const RuleCardList*>(widget());
        QList<QAccessibleInterface*> children;
        for (std::size_t place = 0; place < list->count(); ++place)
            children << QAccessible::queryAccessibleInterface(list->cardAt(place));
        for (int i = 0; i < childCount(); ++i)
            if (auto* other = QAccessibleWidget::child(i);
                !qobject_cast<RuleCard*>(other->object()))
                children << other;
        return children;
    }
};

QAccessibleInterface* create(const QString&, QObject* object) {
    if (auto* card = qobject_cast<RuleCard*>(object))
        return new RuleCardAccessible(card);
    if (auto* list = qobject_cast<RuleCardList*>(object))
        return new RuleListAccessible(list);
    return nullptr;
}

} // namespace

void installRuleCardAccessibility() {
    QAccessible::installFactory(create);
}

} // namespace ui
