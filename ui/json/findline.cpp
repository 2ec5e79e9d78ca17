// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/findline.h"

#include "ui/json/jsoneditor.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FindLine::FindLine(JsonEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new QLineEdit)
    , m_answer(new QLabel) {
    m_text->setPlaceholderText(tr("Find in the JSON…"));
    m_text->setAccessibleName(tr("Find in the JSON"));
    auto* previous = new QPushButton(tr("Previous"));
    auto* next = new QPushButton(tr("Next"));
    auto* close = new QPushButton(tr("Close"));
    previous->setToolTip(tr("Shift+Enter"));
    next->setToolTip(tr("Enter"));
    close->setToolTip(tr("Esc"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(m_answer);
    for (QPushButton* button : {previous, next, close})
        row->addWidget(button);
    connect(m_text, &QLineEdit::textEdited, this, [this] { find(true, true); });
    connect(previous, &QPushButton::clicked, this, [this] { find(false, false); });
    connect(next, &QPushButton::clicked, this, [this] { find(true, false); });
    connect(close, &QPushButton::clicked, this, &FindLine::close);
    hide();
}

void FindLine::open() {
    show();
    if (m_editor.hasSelectedText())
        m_text->setText(m_editor.selectedText());
    m_answer->clear();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindLine::find(bool forward, bool fromStart) {
    const bool isFound =
        m_text->text().isEmpty() || m_editor.find(m_text->text(), forward, fromStart);
    m_answer->setText(isFound ? QString() : tr("✕ Not found"));
}

void FindLine::close() {
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(!(event->modifiers() & Qt::ShiftModifier), false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
