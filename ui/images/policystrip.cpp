// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/policystrip.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

PolicyStrip::PolicyStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* problems = new QPushButton(tr("Show problems"), this);
    problems->setFlat(true);
    problems->setCursor(Qt::PointingHandCursor);
    connect(problems, &QPushButton::clicked, this, &PolicyStrip::problemsRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tiny, space::tiny, space::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(problems);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceWithTyping);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void PolicyStrip::setState(const PolicyState& state) {
    using Kind = PolicyState::Kind;
    if (state.kind != Kind::IsBroken)
        m_patience.stop();
    else if (isHidden() && !m_patience.isActive())
        m_patience.start();
    setVisible(state.kind == Kind::IsIncomplete || state.kind == Kind::HasErrors ||
               (state.kind == Kind::IsBroken && !isHidden()));
    m_severity = state.kind == Kind::IsIncomplete ? core::Severity::Note : core::Severity::Error;
    m_text->setText(severitySign(m_severity) + QLatin1Char(' ') + state.text);
    update();
}

void PolicyStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(severityColour(m_severity, palette()));
    painter.setBrush(severityGround(m_severity, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                            space::radius);
}

} // namespace ui
