// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the cards one below the other in the order in which the rules decide, and lets them slide
// where the order changes.
//
// Cards stay what they are while their rule lives: an edit touches one card, a move only places.
// There is no layout; the list knows each card's height and sets its place itself, so that a drag
// costs no more than moving widgets.
#pragma once

#include "ui/document/document.h"
#include "ui/rules/cardkeys.h"
#include "ui/rules/cardselection.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

class CardShadow;
class RuleCard;

class RuleCardList : public QWidget {
    Q_OBJECT
public:
    // The footer is shown below the last card; the list owns it.
    RuleCardList(Document& document, QWidget* footer, QWidget* parent);
    ~RuleCardList() override;

    // The list is as wide as it is told to be and as high as its cards.
    void setWidth(int width);

    std::size_t count() const { return m_cards.size(); }
    RuleCard* cardAt(std::size_t place) const { return m_cards[place].card; }
    RuleCard* card(core::RuleId rule) const;
    std::optional<std::size_t> placeOf(core::RuleId rule) const;
    // Where the card at a place stands once all has come to rest.
    QRect restOf(std::size_t place) const { return m_cards[place].rest; }

    // The current one; others may be selected along with it.
    std::optional<core::RuleId> selected() const { return m_selection.current(); }
    bool isSelected(core::RuleId rule) const { return m_selection.contains(rule); }
    // All of them, in deciding order.
    std::vector<core::RuleId> selection() const;
    void select(std::optional<core::RuleId> rule);
    void select(core::RuleId rule, Selecting how);
    void selectAll(const std::vector<core::RuleId>& rules);

    // A lifted card leaves a gap and stands where it is put, above the others.
    void lift(RuleCard* card);
    void moveLifted(int top);
    void drop();
    RuleCard* lifted() const { return m_lifted; }

    // Updates the figures of the cards that can be seen.
    void showFigures();

signals:
    void selectionChanged(std::optional<core::RuleId> rule);
    void asked(core::RuleId rule, CardCommand command);
    void cardAdded(RuleCard* card);
    void copyAsked(); // by key, anywhere but where text is edited
    void pasteAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Placed {
        RuleCard* card;
        QRect rest;
        QPoint from; // where the slide under way began
        int height = 0;
        bool isNew = true;
        bool isStale = true; // its figures
    };

    void refresh();
    std::vector<core::RuleId> order() const;
    void setSelection(const CardSelection& selection);
    Placed newCard(core::RuleId rule);
    void onHeightChanged(RuleCard* card);
    int footerHeight(int width) const;
    void place(bool slide);
    void slideTo(qreal progress);
    void onFocusChanged(QWidget* now);
    void updateTabOrder();
    void updateShadow();
    void updateGap();

    Document& m_document;
    QWidget* m_footer;
    CardShadow* m_shadow;
    std::vector<Placed> m_cards; // in deciding order
    CardSelection m_selection;
    RuleCard* m_lifted = nullptr;
    QRect m_gap; // where the lifted card will come to rest
    QVariantAnimation m_slide;
    bool m_isTabOrderStale = false;
};

} // namespace ui
