// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The left half of the window: the policy as a pile of cards, the one that decides first on top.
//
//   auto* rules = new RulesPane(document, splitter);
//   connect(rules, &RulesPane::ruleSelected, images, &ImagesPane::tintRule);
#pragma once

#include "ui/document/document.h"
#include "ui/rules/cardkeys.h"
#include "ui/rules/cardselection.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;

namespace ui {

class Guarantees;
class RuleCardList;
class TemplateMenu;

class RulesPane : public QWidget {
    Q_OBJECT
public:
    explicit RulesPane(Document& document, QWidget* parent = nullptr);

    std::optional<core::RuleId> selectedRule() const;
    void selectRule(std::optional<core::RuleId> rule);
    // What a new rule can start from.
    TemplateMenu* templateMenu() const { return m_templates; }

    // Scrolls to the card, selects it and puts the cursor into the field.
    void reveal(core::RuleId rule, Field field);

    // Tells on the cards that protect images what is proved of that.
    void showProofs(const Guarantees& guarantees);

    // Of the selected rule.
    bool canMoveUp() const;
    bool canMoveDown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

public slots:
    // Tells in the status bar when there are as many rules as ECR takes.
    void addRule() { addRuleFrom(core::RuleTemplate::KeepNewest); }
    void addRuleFrom(core::RuleTemplate kind);
    // These do nothing without a selected rule.
    void duplicateSelected();
    void deleteSelected();
    void copySelected(); // to the clipboard, as JSON
    void paste();        // below the selected rule; works without one, too
    void muteSelected(); // or lets it take part again
    void moveSelectedUp();
    void moveSelectedDown();
    void renumber();

signals:
    void ruleSelected(std::optional<core::RuleId> rule);
    void imagesRequested(core::RuleId rule);
    void problemRequested(core::RuleId rule);
    void statusMessage(const QString& message);
    void textRequested(core::TextPlace place); // the text is broken there

private:
    QWidget* newFooter();
    void run(core::RuleId rule, CardCommand command);
    bool hasRoom(std::size_t rules = 1);
    void deleteRules();
    void mute(bool isMuted);
    void moveBy(int places);
    void selectNeighbour(int places, Selecting how);
    void showCard(core::RuleId rule);
    void announce(core::RuleId rule);
    void updateFooter();

    Document& m_document;
    TemplateMenu* m_templates;
    QLabel* m_unruled = nullptr;
    QScrollArea* m_area;
    RuleCardList* m_list;
};

} // namespace ui
