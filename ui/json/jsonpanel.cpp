// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/jsonpanel.h"

#include "ui/document/trapsearch.h"
#include "ui/json/findline.h"
#include "ui/json/jsoneditor.h"
#include "ui/json/textspans.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// What the pointer reads: severity and number, sentence, ECR's own text.
QString textOf(const core::Finding& finding) {
    QString text = severityWord(finding.severity) + QLatin1Char(' ') + visibleText(finding.id) +
                   QStringLiteral(": ") + translated(finding.message);
    if (!finding.ecr.empty())
        text += QLatin1Char('\n') + JsonPanel::tr("ECR says: %1").arg(visibleText(finding.ecr));
    return text;
}

} // namespace

JsonPanel::JsonPanel(Document& document, QWidget* parent)
    : LatePanel(parent)
    , m_document(document) {
    const auto refreshWhereSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&document, &Document::draftChanged, this, refreshWhereSeen);
    connect(&document.traps(), &TrapSearch::changed, this, refreshWhereSeen);
}

void JsonPanel::build() {
    auto* column = new QVBoxLayout(this);
    m_editor = new JsonEditor(this);
    m_find = new FindLine(*m_editor, this);
    m_state = new QLabel(this);
    m_toFault = new QPushButton(tr("Show where"), this);
    m_layOut = new QPushButton(tr("&Lay out"), this);
    setFocusProxy(m_editor);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_layOut->setToolTip(tr("Writes the same policy with one value a line"));
    m_layOut->setAccessibleDescription(m_layOut->toolTip());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_toFault);
    foot->addWidget(m_layOut);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    column->addLayout(foot);
    addMenuActions();

    connect(m_editor, &JsonEditor::edited, this,
            [this] { m_document.editText(m_editor->bytes()); });
    connect(m_editor, &JsonEditor::findRequested, m_find, &FindLine::open);
    connect(m_toFault, &QPushButton::clicked, this, [this] {
        if (const auto& fault = m_document.fault())
            goTo(fault->place);
    });
    connect(m_layOut, &QPushButton::clicked, &m_document, &Document::layOut);
}

// In the place of Scintilla's own menu, whose undo is not ours.
void JsonPanel::addMenuActions() {
    m_editor->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_editor->addAction(m_document.undoStack().createUndoAction(this, tr("Undo")));
    m_editor->addAction(m_document.undoStack().createRedoAction(this, tr("Redo")));
    const auto add = [this](const QString& text, auto receiver, auto slot) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, receiver, slot);
        m_editor->addAction(action);
    };
    add(tr("Cut"), m_editor, &JsonEditor::cut);
    add(tr("Copy"), m_editor, &JsonEditor::copy);
    add(tr("Paste"), m_editor, &JsonEditor::paste);
    add(tr("Select all"), m_editor, [this] { m_editor->selectAll(); });
    add(tr("Find…"), m_find, &FindLine::open);
}

void JsonPanel::goTo(core::TextPlace place) {
    refresh();
    m_editor->goTo(TextSpans(m_document.text()).at(place).begin);
}

void JsonPanel::goToNextProblem() {
    refresh();
    if (!m_editor->goToNextProblem())
        m_editor->setFocus(Qt::OtherFocusReason);
}

void JsonPanel::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void JsonPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isBuilt()) // the labels get theirs after this
        QMetaObject::invokeMethod(this, &JsonPanel::refreshFoot, Qt::QueuedConnection);
}

void JsonPanel::refresh() {
    m_editor->show(m_document.text());
    TextSpans spans(m_document.text());
    std::vector<TextProblem> problems;
    for (const core::Finding& finding : m_document.findings())
        problems.push_back({spans.at(finding.place), finding.severity, textOf(finding)});
    if (m_document.traps().isUpToDate()) // else they have places in the text before
        for (const core::Trap& trap : m_document.traps().found())
            problems.push_back(
                {spans.at(trap.finding.place), trap.finding.severity, textOf(trap.finding)});
    m_editor->setProblems(std::move(problems));
    refreshFoot();
}

void JsonPanel::refreshFoot() {
    const auto& fault = m_document.fault();
    m_toFault->setVisible(fault.has_value());
    m_layOut->setEnabled(!fault);
    if (fault)
        m_state->setText(tr("%1 Broken in line %2, column %3: %4")
                             .arg(severitySign(core::Severity::Error))
                             .arg(fault->place.line)
                             .arg(fault->place.column)
                             .arg(translated(fault->message)));
    else
        m_state->setText(tr("Esc leaves the text · Ctrl+F finds · F8 goes to the next problem"));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, fault ? severityColour(core::Severity::Error, palette)
                                                 : colours(palette).soft);
    m_state->setPalette(palette);
}

} // namespace ui
