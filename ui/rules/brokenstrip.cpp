// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/brokenstrip.h"

#include "ui/problems/policystate.h"
#include "ui/style/theme.h"
#include "ui/style/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BrokenStrip::BrokenStrip(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new WrappedLabel(WrappedLabel::Tone::Text, this))
    , m_undo(new QPushButton(tr("&Back to the last whole text"))) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceWithTyping);
    auto* where = new QPushButton(tr("Show where"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(where);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::small, space::large, space::small);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(where, &QPushButton::clicked, this,
            [this] { emit placeRequested(m_document.fault()->place); });
    connect(m_undo, &QPushButton::clicked, &document, &Document::undoToWholeText);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&document, &Document::draftChanged, this, &BrokenStrip::refresh);
    // A step is taken before the stack counts it.
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &BrokenStrip::refresh);
    hide();
    refresh();
}

void BrokenStrip::refresh() {
    const auto& fault = m_document.fault();
    if (!fault) {
        m_patience.stop();
        hide();
        return;
    }
    m_text->setText((m_document.draft().rules.empty()
                         ? tr("%1 The JSON text is broken in line %2, column %3. Its rules become "
                              "cards once it is mended.")
                         : tr("%1 The JSON text is broken in line %2, column %3. The cards show "
                              "what it said before and cannot be changed until it is mended."))
                        .arg(severitySign(core::Severity::Error))
                        .arg(fault->place.line)
                        .arg(fault->place.column));
    setAccessibleName(m_text->text());
    m_undo->setVisible(m_document.canUndoToWholeText());
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void BrokenStrip::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), severityGround(core::Severity::Error, palette()));
}

} // namespace ui
