// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecard.h"

#include "core/evaluation/wording.h"
#include "core/policy/protection.h"
#include "core/policy/rulefields.h"
#include "ui/problems/remedy.h"
#include "ui/rules/cardmark.h"
#include "ui/rules/cardpainting.h"
#include "ui/rules/figuresline.h"
#include "ui/rules/findingstrip.h"
#include "ui/rules/griphandle.h"
#include "ui/rules/prioritybadge.h"
#include "ui/rules/rulecontrols.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// The rule by itself, whatever is wrong with its neighbours, its priority, or keys that say nothing
// about images.
std::optional<core::Rule> readRule(const core::RuleDraft& draft) {
    core::PolicyDraft alone = core::emptyDraft();
    alone.rules.push_back(draft);
    core::CheckedPolicy checked = core::checkDraft(alone);
    if (!checked.policy) {
        core::PolicyDraft mended = alone;
        for (const core::Finding& finding : checked.findings)
            if (const auto remedy = remedyFor(finding, alone))
                remedy->mend(mended);
        checked = core::checkDraft(mended);
    }
    if (!checked.policy || checked.policy->rules.empty())
        return {};
    return checked.policy->rules.front();
}

// The heading of a rule that cannot be read.
QString headingWithout(const core::RuleFields& fields) {
    if (!namesNoTag(fields))
        return RuleCard::tr("ECR does not take this rule as it stands");
    return fields.tagStatus == core::TagStatus::TaggedPrefix
               ? RuleCard::tr("Which images? Type how their tags start, for example prod-")
               : RuleCard::tr("Which images? Type a pattern for their tags, for example *-rc");
}

} // namespace

RuleCard::RuleCard(Document& document, core::RuleId rule, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rule(rule)
    , m_grip(new GripHandle(this))
    , m_badge(new PriorityBadge(rule, this))
    , m_muted(new CardMark(QStringLiteral("eye-off"), tr("Muted"), CardMark::Tone::Quiet, this))
    , m_protection(
          new CardMark(QStringLiteral("shield"), tr("Protect"), CardMark::Tone::Keep, this))
    , m_sentence(new WrappedLabel(WrappedLabel::Tone::Text, this))
    , m_proof(new WrappedLabel(WrappedLabel::Tone::Soft, this))
    , m_eye(new QToolButton(this))
    , m_menuButton(new QToolButton(this)) {
    setFocusPolicy(Qt::TabFocus); // a press of the mouse sees to it by itself
    auto* keys = new CardKeys(document.undoStack(), this);
    m_controls = new RuleControls(document, rule, *keys, this);
    m_findings = new FindingStrip(document, this);
    m_figures = new FiguresLine(this);

    QFont semiBold = font();
    semiBold.setWeight(QFont::DemiBold);
    m_sentence->setFont(semiBold);
    m_sentence->setMaximumLines(3);

    m_muted->hide();
    m_proof->setMaximumLines(2);
    showProof({});
    m_eye->setAutoRaise(true);
    m_eye->setCheckable(true);
    refreshEye();
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setToolTip(tr("More"));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto* title = new QVBoxLayout;
    title->setSpacing(space::tiny);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(space::tiny);
    marks->addWidget(m_protection);
    marks->addWidget(m_muted);
    marks->addStretch();
    title->addLayout(marks);
    title->addWidget(m_sentence);
    title->addWidget(m_proof);
    head->addLayout(title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_eye, 0, Qt::AlignTop);
    buttons->addWidget(m_menuButton, 0, Qt::AlignTop);
    head->addLayout(buttons);
    auto* body = new QVBoxLayout;
    body->setSpacing(space::small - 2);
    body->addLayout(head);
    body->addWidget(m_controls);
    body->addWidget(m_figures);
    body->addWidget(m_findings);
    body->setContentsMargins(0, space::small + 2, space::small, space::small + 2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::tiny, 0, space::tiny, 0);
    row->setSpacing(2);
    row->addWidget(m_grip);
    row->addLayout(body, 1);

    for (QWidget* widget :
         std::initializer_list<QWidget*>{this, m_menuButton, m_eye, m_findings->button()})
        widget->installEventFilter(keys);
    connect(keys, &CardKeys::asked, this,
            [this](CardCommand command) { emit asked(m_rule, command); });
    connect(m_controls, &RuleControls::tabStopsChanged, this, &RuleCard::tabStopsChanged);
    connect(m_findings, &FindingStrip::buttonChanged, this, &RuleCard::tabStopsChanged);
    connect(m_eye, &QToolButton::clicked, this, [this] { emit asked(m_rule, CardCommand::Mute); });
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        newMenu()->popup(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
    });
}

void RuleCard::showRule(const core::RuleDraft& draft, std::size_t place, std::size_t count,
                        const std::vector<const core::Finding*>& findings) {
    if (draft != m_shown) {
        m_shown = draft;
        describe(draft);
    }
    showMuted(m_document.isMuted(m_rule));
    // An empty list is what the heading asks to fill, and nobody's mistake.
    std::vector<const core::Finding*> mistakes = findings;
    if (namesNoTag(core::fieldsOf(draft)))
        std::erase_if(mistakes, [](const core::Finding* finding) {
            return finding->id == "V9" && finding->severity == core::Severity::Error;
        });
    m_findings->showFindings(mistakes);
    QString about = name();
    if (!m_protection->isHidden())
        about = tr("%1, protected").arg(about);
    if (m_isMuted)
        about = tr("%1, muted").arg(about);
    const QString accessible =
        tr("Rule %1: %2, decides %3 of %4").arg(m_number, about).arg(place + 1).arg(count);
    if (accessible != accessibleName())
        setAccessibleName(accessible);
}

void RuleCard::describe(const core::RuleDraft& draft) {
    const core::RuleFields fields = core::fieldsOf(draft);
    const std::optional<core::Rule> rule = readRule(draft);
    m_number = fields.priority ? QString::number(*fields.priority) : QStringLiteral("?");
    m_name = rule ? translated(core::ruleName(*rule)) : QString();
    m_badge->setPriority(fields.priority);
    m_sentence->setText(rule ? translated(core::ruleSentence(*rule)) : headingWithout(fields));
    m_protection->setVisible(core::protects(fields));
    m_hasProof = core::protects(fields) && rule &&
                 std::holds_alternative<core::Tagged>(rule->selection.tags);
    m_proof->setVisible(m_hasProof && !m_isMuted);
    m_controls->show(fields);
    m_grip->setAccessibleName(tr("Move rule %1").arg(m_number));
    m_menuButton->setAccessibleName(tr("More for rule %1").arg(m_number));
}

void RuleCard::showMuted(bool muted) {
    m_eye->setAccessibleName(muted ? tr("Unmute rule %1").arg(m_number)
                                   : tr("Mute rule %1").arg(m_number));
    m_eye->setChecked(muted); // a click has changed it already
    if (m_isMuted == muted)
        return;
    m_isMuted = muted;
    m_muted->setVisible(muted);
    m_proof->setVisible(m_hasProof && !muted);
    refreshEye();
    update();
}

void RuleCard::refreshEye() {
    m_eye->setIcon(icon(m_isMuted ? QStringLiteral("eye-off") : QStringLiteral("eye"), palette()));
    m_eye->setToolTip(m_isMuted ? tr("Unmute: let the rule take part again (Ctrl+M)")
                                : tr("Mute: see what happens without the rule (Ctrl+M)"));
}

void RuleCard::showFigures(const SharedEvaluation& evaluation, const SharedComparison& compared) {
    m_controls->showMatches();
    if (m_isMuted) {
        m_figures->showMuted();
        return;
    }
    // What was evaluated before the rule got an error says nothing about the rule as it is shown.
    m_figures->showFigures(m_name.isEmpty() ? nullptr : evaluation, compared, m_rule);
}

void RuleCard::showProof(const QString& text) {
    // Its place is kept, so that nothing jumps when the proof comes.
    m_proof->setText(text.isEmpty() ? QStringLiteral("…") : text);
}

QString RuleCard::name() const {
    return m_name.isEmpty() ? m_number : m_name;
}

void RuleCard::setSelected(bool selected) {
    if (m_isSelected == selected)
        return;
    m_isSelected = selected;
    update();
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void RuleCard::focusField(Field field) {
    // What is about no field may have a button of its own.
    if (field == Field::None && !m_findings->button()->isHidden())
        m_findings->button()->setFocus(Qt::OtherFocusReason);
    else
        m_controls->focusField(field);
}

std::vector<QWidget*> RuleCard::tabStops() const {
    std::vector<QWidget*> stops = m_controls->tabStops();
    stops.insert(stops.begin(), const_cast<RuleCard*>(this));
    stops.push_back(m_eye);
    stops.push_back(m_menuButton);
    if (!m_findings->button()->isHidden())
        stops.push_back(m_findings->button());
    return stops;
}

bool RuleCard::event(QEvent* event) {
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        emit heightChanged();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return isHandled;
}

void RuleCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshEye();
}

void RuleCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCard(painter, rect(), {m_rule, m_isSelected, hasFocus(), m_isMuted}, palette());
}

void RuleCard::mousePressEvent(QMouseEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    emit selectAsked(m_rule, modifiers & Qt::ControlModifier ? Selecting::Toggled
                             : modifiers & Qt::ShiftModifier ? Selecting::Through
                                                             : Selecting::Alone);
    if (m_isSelected)
        setFocus(Qt::MouseFocusReason);
    event->accept();
}

void RuleCard::keyPressEvent(QKeyEvent* event) {
    if (!hasFocus()) { // comes from a control that has no use for the key
        QWidget::keyPressEvent(event);
        return;
    }
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        emit asked(m_rule, extends ? CardCommand::ExtendAbove : CardCommand::SelectAbove);
        return;
    case Qt::Key_Down:
        emit asked(m_rule, extends ? CardCommand::ExtendBelow : CardCommand::SelectBelow);
        return;
    case Qt::Key_Delete:
        emit asked(m_rule, CardCommand::Delete);
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusField(Field::Description);
        return;
    case Qt::Key_Menu:
        newMenu()->popup(m_menuButton->mapToGlobal(QPoint()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RuleCard::contextMenuEvent(QContextMenuEvent* event) {
    newMenu()->popup(event->globalPos());
}

QMenu* RuleCard::newMenu() {
    if (!m_isSelected)
        emit selectAsked(m_rule, Selecting::Alone);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, CardCommand command) {
        return menu->addAction(text, this, [this, command] { emit asked(m_rule, command); });
    };
    add(tr("Duplicate"), CardCommand::Duplicate);
    add(tr("Copy"), CardCommand::Copy);
    add(tr("Paste"), CardCommand::Paste);
    add(tr("Delete"), CardCommand::Delete);
    add(m_isMuted ? tr("Unmute") : tr("Mute"), CardCommand::Mute);
    menu->addSeparator();
    add(tr("Move up"), CardCommand::MoveUp)->setEnabled(m_document.canMoveBy(m_rule, -1));
    add(tr("Move down"), CardCommand::MoveDown)->setEnabled(m_document.canMoveBy(m_rule, 1));
    add(tr("Go to its first image"), CardCommand::ShowImages);
    add(tr("Go to its problem"), CardCommand::ShowProblem);
    add(tr("Renumber all rules from 1"), CardCommand::Renumber);
    return menu;
}

} // namespace ui
