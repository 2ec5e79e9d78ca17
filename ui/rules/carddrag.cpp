// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/carddrag.h"

#include "ui/rules/draghint.h"
#include "ui/rules/griphandle.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {
constexpr int edge = 40; // of the viewport, where it scrolls
constexpr int scrollMilliseconds = 16;
constexpr int slowestScroll = 2; // pixels a step
constexpr int fastestScroll = 14;
} // namespace

CardDrag::CardDrag(Document& document, RuleCardList& list, QScrollArea& area)
    : QObject(&list)
    , m_document(document)
    , m_list(list)
    , m_area(area)
    , m_hint(new DragHint(&list)) {
    for (std::size_t place = 0; place < list.count(); ++place)
        watch(list.cardAt(place));
    connect(&list, &RuleCardList::cardAdded, this, &CardDrag::watch);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &CardDrag::follow);
    m_scroll.setInterval(scrollMilliseconds);
    connect(&m_scroll, &QTimer::timeout, this, &CardDrag::scrollNearEdge);
    // Undo, another file, or new images end a move: then there is nothing left to drag.
    connect(&document, &Document::moveFinished, this, [this] {
        if (m_isDragging)
            finish(false);
    });
}

CardDrag::~CardDrag() = default;

void CardDrag::watch(RuleCard* card) {
    GripHandle* grip = card->grip();
    connect(grip, &GripHandle::pressed, this,
            [this, card](const QPoint& global) { onPressed(card, global); });
    connect(grip, &GripHandle::moved, this, &CardDrag::onMoved);
    connect(grip, &GripHandle::released, this, [this] {
        if (m_isDragging)
            finish(true);
        m_card = nullptr;
    });
}

void CardDrag::onPressed(RuleCard* card, const QPoint& global) {
    m_card = card;
    m_pressedAt = global;
    card->setFocus(Qt::MouseFocusReason);
    m_list.select(card->rule());
}

void CardDrag::onMoved(const QPoint& global) {
    if (!m_card)
        return;
    m_pointer = global;
    if (!m_isDragging &&
        (global - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        begin();
    follow();
}

void CardDrag::begin() {
    m_isDragging = true;
    m_wasHindered = false;
    m_grabbedAt = m_card->mapFromGlobal(m_pressedAt).y();
    m_list.lift(m_card);
    m_card->grip()->setCursor(Qt::ClosedHandCursor);
    qApp->installEventFilter(this);
    m_scroll.start();
}

void CardDrag::follow() {
    if (!m_isDragging)
        return;
    if (!m_card || m_list.lifted() != m_card) { // its rule is gone
        finish(false);
        return;
    }
    const int lowest = m_list.height() - m_card->height();
    const int top =
        std::clamp(m_list.mapFromGlobal(m_pointer).y() - m_grabbedAt, 0, std::max(0, lowest));
    m_list.moveLifted(top);
    if (const auto place = m_list.placeOf(m_card->rule()))
        goTo(*place, wantedPlace(*place, top));
}

std::size_t CardDrag::wantedPlace(std::size_t place, int top) const {
    const int bottom = top + m_card->height();
    std::size_t wanted = place;
    while (wanted > 0 && top < m_list.restOf(wanted - 1).center().y())
        --wanted;
    if (wanted < place)
        return wanted;
    while (wanted + 1 < m_list.count() && bottom > m_list.restOf(wanted + 1).center().y())
        ++wanted;
    return wanted;
}

// Goes as far toward the wanted place as the rules of ECR allow.
void CardDrag::goTo(std::size_t from, std::size_t to) {
    std::optional<core::MoveObstacle> obstacle;
    const auto nextTo = [to](std::size_t place) {
        return place < to ? place + 1 : place - 1;
    };
    std::size_t allowed = from;
    while (allowed != to && !obstacle) {
        obstacle = m_document.obstacleToMove(m_card->rule(), nextTo(allowed));
        if (!obstacle)
            allowed = nextTo(allowed);
    }
    if (allowed != from) {
        m_document.previewMove(m_card->rule(), allowed);
        if (m_card)
            emit moved(m_card->rule());
    }
    if (obstacle && m_card) {
        const QString reason = obstacleText(*obstacle);
        m_hint->showAt(m_card->geometry(), to < from, reason);
        if (!m_wasHindered)
            emit hindered(reason);
    } else {
        m_hint->hide();
    }
    m_wasHindered = obstacle.has_value();
}

void CardDrag::scrollNearEdge() {
    const int y = m_area.viewport()->mapFromGlobal(m_pointer).y();
    const int height = m_area.viewport()->height();
    const int into = y < edge ? y - edge : std::max(0, y - (height - edge));
    if (into == 0)
        return;
    const int step = std::clamp(std::abs(into) / 3, slowestScroll, fastestScroll);
    QScrollBar* bar = m_area.verticalScrollBar();
    bar->setValue(bar->value() + (into < 0 ? -step : step)); // follow() hears of it
}

void CardDrag::finish(bool commit) {
    m_isDragging = false; // first: the document answers with moveFinished
    qApp->removeEventFilter(this);
    m_scroll.stop();
    m_hint->hide();
    if (m_card)
        m_card->grip()->setCursor(Qt::OpenHandCursor);
    m_card = nullptr;
    if (commit)
        m_document.commitMove();
    else
        m_document.cancelMove();
    m_list.drop();
}

bool CardDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true; // no shortcuts meanwhile
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            finish(false);
        return true;
    case QEvent::KeyRelease:
        return true;
    case QEvent::MouseButtonPress:
        finish(false);
        return true; // another button
    case QEvent::MouseMove:
        if (!(static_cast<QMouseEvent*>(event)->buttons() & Qt::LeftButton))
            finish(false); // released where nobody told us
        return false;
    case QEvent::ApplicationDeactivate:
        finish(false);
        return false;
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
        if (watched == m_list.window())
            finish(false);
        return false;
    default:
        return false;
    }
}

} // namespace ui
