// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecardlist.h"

#include "ui/rules/cardpainting.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardaccessible.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace ui {

namespace {
constexpr int slideMilliseconds = 120;
constexpr int liftedOffset = 4; // to the right, so that a lifted card shows it
} // namespace

RuleCardList::RuleCardList(Document& document, QWidget* footer, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_footer(footer)
    , m_shadow(new CardShadow(this)) {
    installRuleCardAccessibility();
    setAccessibleName(tr("Rules"));
    m_footer->setParent(this);
    setAttribute(Qt::WA_StaticContents); // its height changes below the cards
    m_slide.setStartValue(0.0);
    m_slide.setEndValue(1.0);
    m_slide.setDuration(slideMilliseconds);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { slideTo(value.toReal()); });
    connect(&document, &Document::draftChanged, this, &RuleCardList::refresh);
    const auto showNewFigures = [this] {
        for (Placed& placed : m_cards)
            placed.isStale = true;
        showFigures();
    };
    connect(&document, &Document::evaluationChanged, this, showNewFigures);
    connect(&document.comparison(), &Comparison::changed, this, showNewFigures);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { onFocusChanged(now); });
    refresh();
}

RuleCardList::~RuleCardList() {
    qApp->disconnect(this); // the focus leaves the cards while they are deleted
}

void RuleCardList::setWidth(int width) {
    if (width == this->width())
        return;
    resize(width, height());
    for (Placed& placed : m_cards)
        placed.height = 0;
    place(false);
}

RuleCard* RuleCardList::card(core::RuleId rule) const {
    const auto place = placeOf(rule);
    return place ? m_cards[*place].card : nullptr;
}

std::optional<std::size_t> RuleCardList::placeOf(core::RuleId rule) const {
    const auto found = std::ranges::find_if(
        m_cards, [&](const Placed& placed) { return placed.card->rule() == rule; });
    if (found == m_cards.end())
        return {};
    return static_cast<std::size_t>(found - m_cards.begin());
}

void RuleCardList::select(std::optional<core::RuleId> rule) {
    CardSelection selection = m_selection;
    selection.selectAlone(rule);
    setSelection(selection);
}

void RuleCardList::select(core::RuleId rule, Selecting how) {
    CardSelection selection = m_selection;
    switch (how) {
    case Selecting::Alone:
        selection.selectAlone(rule);
        break;
    case Selecting::Toggled:
        selection.toggle(rule);
        break;
    case Selecting::Through:
        selection.selectThrough(rule, order());
        break;
    }
    setSelection(selection);
}

void RuleCardList::selectAll(const std::vector<core::RuleId>& rules) {
    CardSelection selection = m_selection;
    selection.selectAll(rules);
    setSelection(selection);
}

void RuleCardList::setSelection(const CardSelection& selection) {
    if (m_selection == selection)
        return;
    const auto former = std::exchange(m_selection, selection).current();
    for (const Placed& placed : m_cards)
        placed.card->setSelected(isSelected(placed.card->rule()));
    if (selected() != former)
        emit selectionChanged(selected());
}

std::vector<core::RuleId> RuleCardList::order() const {
    std::vector<core::RuleId> rules;
    for (const Placed& placed : m_cards)
        rules.push_back(placed.card->rule());
    return rules;
}

std::vector<core::RuleId> RuleCardList::selection() const {
    std::vector<core::RuleId> rules = order();
    std::erase_if(rules, [this](core::RuleId rule) { return !isSelected(rule); });
    return rules;
}

void RuleCardList::refresh() {
    std::map<core::RuleId, Placed> former;
    for (const Placed& placed : m_cards)
        former.emplace(placed.card->rule(), placed);
    const auto orderBefore = m_cards;
    m_cards.clear();

    std::map<std::size_t, std::vector<const core::Finding*>> findings;
    for (const core::Finding& finding : m_document.draftFindings())
        if (finding.rule)
            findings[*finding.rule].push_back(&finding);

    const core::PolicyDraft& draft = m_document.draft();
    const auto order = core::decidingOrder(draft);
    for (const std::size_t index : order) {
        const core::RuleDraft& rule = draft.rules[index];
        const auto found = former.extract(rule.id);
        m_cards.push_back(found ? found.mapped() : newCard(rule.id));
        m_cards.back().card->showRule(rule, m_cards.size() - 1, order.size(), findings[index]);
    }
    const bool isSameOrder =
        std::ranges::equal(m_cards, orderBefore, {}, &Placed::card, &Placed::card);

    for (const auto& [id, placed] : former) {
        if (placed.card == m_lifted)
            m_lifted = nullptr;
        placed.card->hide();
        placed.card->deleteLater(); // one of its controls may be the sender
        CardSelection left = m_selection;
        left.forget(id);
        setSelection(left);
    }
    if (isSameOrder)
        return;
    place(true);
    updateTabOrder();
}

RuleCardList::Placed RuleCardList::newCard(core::RuleId rule) {
    auto* card = new RuleCard(m_document, rule, this);
    connect(card, &RuleCard::asked, this, &RuleCardList::asked);
    connect(card, &RuleCard::selectAsked, this,
            [this](core::RuleId id, Selecting how) { select(id, how); });
    connect(card, &RuleCard::heightChanged, this, [this, card] { onHeightChanged(card); });
    connect(card, &RuleCard::tabStopsChanged, this, &RuleCardList::updateTabOrder);
    card->setSelected(isSelected(rule));
    card->show();
    emit cardAdded(card);
    return {.card = card, .rest = {}, .from = {}};
}

void RuleCardList::onHeightChanged(RuleCard* card) {
    const auto found = std::ranges::find(m_cards, card, &Placed::card);
    if (found == m_cards.end() || found->height == card->heightForWidth(found->rest.width()))
        return;
    found->height = 0;
    place(m_slide.state() == QAbstractAnimation::Running);
}

int RuleCardList::footerHeight(int width) const {
    const int height = m_footer->heightForWidth(width);
    return height > 0 ? height : m_footer->sizeHint().height();
}

bool RuleCardList::event(QEvent* event) {
    // The footer may have another text; cards tell by themselves.
    if (event->type() == QEvent::LayoutRequest &&
        m_footer->height() != footerHeight(m_footer->width()))
        place(m_slide.state() == QAbstractAnimation::Running);
    return QWidget::event(event);
}

void RuleCardList::place(bool slide) {
    const int left = space::medium;
    const int cardWidth = width() - 2 * left;
    if (cardWidth <= 0)
        return;
    int top = space::tiny;
    for (Placed& placed : m_cards) {
        if (placed.height == 0)
            placed.height = placed.card->heightForWidth(cardWidth);
        placed.rest = QRect(left, top, cardWidth, placed.height);
        top += placed.height + space::small + 2;
    }
    slide = slide && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    for (Placed& placed : m_cards) {
        placed.card->resize(placed.rest.size());
        if (placed.card == m_lifted)
            continue;
        if (!slide || placed.isNew)
            placed.card->move(placed.rest.topLeft());
        placed.isNew = false;
        placed.from = placed.card->pos();
    }
    m_slide.stop();
    if (slide)
        m_slide.start();
    m_footer->setGeometry(left, top, cardWidth, footerHeight(cardWidth));
    updateShadow();
    updateGap();
    // Last: the scroll area may answer with another width.
    resize(width(), m_footer->geometry().bottom() + 1 + space::medium);
    showFigures();
}

void RuleCardList::slideTo(qreal progress) {
    for (const Placed& placed : m_cards)
        if (placed.card != m_lifted)
            placed.card->move(
                placed.from +
                ((placed.rest.topLeft() - placed.from).toPointF() * progress).toPoint());
    updateShadow();
}

void RuleCardList::lift(RuleCard* card) {
    m_lifted = card;
    m_shadow->raise();
    card->raise();
    m_shadow->show();
    moveLifted(card->y());
    updateGap();
}

void RuleCardList::moveLifted(int top) {
    m_lifted->move(space::medium + liftedOffset, top);
    updateShadow();
}

void RuleCardList::drop() {
    m_lifted = nullptr;
    m_shadow->hide();
    place(true);
    updateTabOrder();
}

void RuleCardList::updateShadow() {
    if (m_lifted)
        m_shadow->castBy(m_lifted->geometry());
    else
        m_shadow->hide();
}

void RuleCardList::updateGap() {
    const auto place = m_lifted ? placeOf(m_lifted->rule()) : std::nullopt;
    const QRect former = std::exchange(m_gap, place ? m_cards[*place].rest : QRect());
    if (m_gap == former)
        return;
    update(former);
    update(m_gap);
}

void RuleCardList::showFigures() {
    const SharedEvaluation evaluation = m_document.evaluation();
    for (Placed& placed : m_cards) {
        if (!placed.isStale || (isVisible() && placed.card->visibleRegion().isEmpty()))
            continue;
        placed.isStale = false;
        placed.card->showFigures(evaluation, m_document.comparison().result());
    }
}

void RuleCardList::onFocusChanged(QWidget* now) {
    for (QWidget* widget = now; widget && widget != this; widget = widget->parentWidget())
        if (const auto* focused = qobject_cast<RuleCard*>(widget);
            focused && focused->parentWidget() == this && focused->rule() != selected())
            select(focused->rule());
}

// Gathers what happens before the next event: a change of many entries is one new order.
void RuleCardList::updateTabOrder() {
    if (m_isTabOrderStale || m_lifted)
        return;
    m_isTabOrderStale = true;
    QTimer::singleShot(0, this, [this] {
        m_isTabOrderStale = false;
        QWidget* before = this;
        for (const Placed& placed : m_cards)
            for (QWidget* stop : placed.card->tabStops()) {
                setTabOrder(before, stop);
                before = stop;
            }
        for (auto* control : m_footer->findChildren<QWidget*>())
            if (control->focusPolicy() & Qt::TabFocus) {
                setTabOrder(before, control);
                before = control;
            }
    });
}

void RuleCardList::paintEvent(QPaintEvent*) {
    if (m_gap.isEmpty())
        return;
    QPainter painter(this);
    paintGap(painter, m_gap, palette());
}

void RuleCardList::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
    select(std::nullopt);
}

// Keys that neither a card nor a control in it has a use for.
void RuleCardList::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        emit copyAsked();
    else if (event->matches(QKeySequence::Paste))
        emit pasteAsked();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll(order());
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
