// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/errorstrip.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

ErrorStrip::ErrorStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* problems = new QPushButton(tr("Show problems"));
    problems->setFlat(true);
    problems->setCursor(Qt::PointingHandCursor);
    connect(problems, &QPushButton::clicked, this, &ErrorStrip::problemsRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::tiny, space::tiny, space::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(problems);
    hide();
}

void ErrorStrip::setErrors(int count) {
    setVisible(count > 0);
    if (count == 0)
        return;
    const QString text =
        count == 1 ? tr("The policy has 1 error, so nothing can be decided.")
                   : tr("The policy has %n errors, so nothing can be decided.", nullptr, count);
    m_text->setText(severitySign(core::Severity::Error) + QLatin1Char(' ') + text);
}

void ErrorStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(severityColour(core::Severity::Error, palette()));
    painter.setBrush(severityGround(core::Severity::Error, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                            space::radius);
}

} // namespace ui
