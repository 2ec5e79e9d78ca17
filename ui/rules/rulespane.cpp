// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespane.h"

#include "ui/guarantees/protectiontext.h"
#include "ui/problems/policystate.h"
#include "ui/rules/brokenstrip.h"
#include "ui/rules/carddrag.h"
#include "ui/rules/movereport.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/rules/rulesheader.h"
#include "ui/rules/templatemenu.h"
#include "ui/style/theme.h"
#include "ui/style/wrappedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

// Line edits that look like text until they are edited.
const char* const quietControls = R"(
QLineEdit[quiet="true"] { background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 1px 3px; margin-left: -4px; }
QLineEdit[quiet="true"]:hover { border-color: palette(mid); }
QLineEdit[quiet="true"]:focus { border-color: palette(highlight); background: palette(base); }
ui--EntryChip QLineEdit { background: transparent; border: none; padding: 0; }
ui--EntryChip QToolButton { padding: 0; border: none; border-radius: 9px; }
ui--EntryChip QToolButton:hover { background: palette(mid); }
QPushButton[hasMenu="true"] { padding-right: 26px; }
ui--RuleCard > QToolButton { padding: 2px 4px; }
ui--RuleCard QComboBox, ui--RuleCard QSpinBox { padding-top: 2px; padding-bottom: 2px; }
)";

} // namespace

RulesPane::RulesPane(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_templates(new TemplateMenu(document, this))
    , m_area(new QScrollArea(this))
    , m_list(new RuleCardList(document, newFooter(), m_area->viewport())) {
    setStyleSheet(QString::fromLatin1(quietControls));
    m_area->setWidget(m_list);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    m_area->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new RulesHeader(document, this));
    column->addWidget(m_area, 1);
    auto* broken = new BrokenStrip(document, this);
    column->addWidget(broken);

    connect(m_templates, &TemplateMenu::chosen, this, &RulesPane::addRuleFrom);
    connect(m_list, &RuleCardList::selectionChanged, this, &RulesPane::ruleSelected);
    connect(m_list, &RuleCardList::asked, this, &RulesPane::run);
    connect(m_list, &RuleCardList::copyAsked, this, &RulesPane::copySelected);
    connect(m_list, &RuleCardList::pasteAsked, this, &RulesPane::paste);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, m_list,
            &RuleCardList::showFigures);
    connect(broken, &BrokenStrip::placeRequested, this, &RulesPane::textRequested);
    auto* drag = new CardDrag(document, *m_list, *m_area);
    connect(drag, &CardDrag::moved, this, &RulesPane::announce);
    connect(new MoveReport(document, this), &MoveReport::told, this, &RulesPane::statusMessage);
    connect(drag, &CardDrag::hindered, this, &RulesPane::statusMessage);
    // The strip waits a moment; what is edited meanwhile would be lost.
    connect(&document, &Document::draftChanged, m_list,
            [this] { m_list->setDisabled(m_document.fault().has_value()); });
    connect(&document, &Document::draftChanged, this, &RulesPane::updateFooter);
    connect(&document, &Document::evaluationChanged, this, &RulesPane::updateFooter);
    updateFooter();
}

QWidget* RulesPane::newFooter() {
    auto* footer = new QWidget(this);
    m_unruled = new WrappedLabel(WrappedLabel::Tone::Soft, footer);
    auto* add = new QPushButton(tr("+ Add rule"), footer);
    add->setAccessibleName(tr("Add rule"));
    add->setProperty("hasMenu", true);
    add->setMenu(m_templates);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_unruled);
    column->addWidget(add, 0, Qt::AlignLeft);
    return footer;
}

std::optional<core::RuleId> RulesPane::selectedRule() const {
    return m_list->selected();
}

void RulesPane::selectRule(std::optional<core::RuleId> rule) {
    m_list->select(rule);
    if (rule)
        showCard(*rule);
}

void RulesPane::showProofs(const Guarantees& guarantees) {
    for (std::size_t place = 0; place < m_list->count(); ++place) {
        RuleCard* card = m_list->cardAt(place);
        card->showProof(protectionText(guarantees, card->rule()));
    }
}

void RulesPane::reveal(core::RuleId rule, Field field) {
    RuleCard* card = m_list->card(rule);
    if (!card)
        return;
    selectRule(rule);
    card->focusField(field);
}

bool RulesPane::canMoveUp() const {
    return selectedRule() && m_document.canMoveBy(*selectedRule(), -1);
}

bool RulesPane::canMoveDown() const {
    return selectedRule() && m_document.canMoveBy(*selectedRule(), 1);
}

QSize RulesPane::sizeHint() const {
    return {430, 600};
}

QSize RulesPane::minimumSizeHint() const {
    return {240, 120};
}

bool RulesPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        m_list->setWidth(m_area->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

void RulesPane::showCard(core::RuleId rule) {
    const auto place = m_list->placeOf(rule);
    if (!place)
        return;
    const QRect rest = m_list->restOf(*place);
    QScrollBar* bar = m_area->verticalScrollBar();
    const int height = m_area->viewport()->height();
    if (rest.top() < bar->value() || rest.height() > height)
        bar->setValue(rest.top() - space::small);
    else if (rest.bottom() > bar->value() + height)
        bar->setValue(rest.bottom() + space::small - height);
}

void RulesPane::updateFooter() {
    const SharedEvaluation evaluation = m_document.evaluation();
    if (const PolicyState state = stateOf(m_document);
        state.kind == PolicyState::Kind::HasNoRules) {
        m_unruled->setText(state.text);
    } else if (!evaluation) {
        m_unruled->setText(tr("No rule: kept (–)"));
    } else {
        m_unruled->setText(
            tr("No rule: kept (%1)")
                .arg(locale().toString(static_cast<qulonglong>(evaluation->undecided()))));
    }
}

} // namespace ui
