// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drags a card by its grip: own mouse handling, so that the policy follows while the pointer moves.
//
//   pressed on a grip ── moved far enough ──▶ dragging ── released ──▶ one undo step
//                                                 └── Esc, another button, window left ──▶ as
//                                                 before
//
// A card takes the place of its neighbour when its edge passes the neighbour's middle.
#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

class QScrollArea;

namespace ui {

class DragHint;
class RuleCard;
class RuleCardList;

class CardDrag : public QObject {
    Q_OBJECT
public:
    CardDrag(Document& document, RuleCardList& list, QScrollArea& area);
    ~CardDrag() override;

    bool isDragging() const { return m_isDragging; }

    // While a card is dragged it hears everything in the application.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void moved(core::RuleId rule);
    void hindered(const QString& reason);

private:
    void watch(RuleCard* card);
    void onPressed(RuleCard* card, const QPoint& global);
    void onMoved(const QPoint& global);
    void begin();
    void follow();
    std::size_t wantedPlace(std::size_t place, int top) const;
    void goTo(std::size_t from, std::size_t to);
    void scrollNearEdge();
    void finish(bool commit);

    Document& m_document;
    RuleCardList& m_list;
    QScrollArea& m_area;
    DragHint* m_hint;
    QTimer m_scroll;
    QPointer<RuleCard> m_card; // pressed or dragged
    bool m_isDragging = false;
    QPoint m_pressedAt; // global
    QPoint m_pointer;   // global
    int m_grabbedAt = 0;
    bool m_wasHindered = false;
};

} // namespace ui
