// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/emptystate.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear filter"), this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addStretch(1);
    column->addWidget(m_text);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
    setCause(Cause::NoImages);
}

void EmptyState::setCause(Cause cause) {
    m_text->setText(cause == Cause::NoImages
                        ? tr("No images yet: open the output of `aws ecr describe-images`, or "
                             "drop it here")
                        : tr("No image matches the filter"));
    m_clear->setVisible(cause == Cause::NoMatch);
}

void EmptyState::setReading(const QString& file, int percent) {
    m_text->setText(percent > 0 ? tr("Reading %1: %2 %").arg(file).arg(percent)
                                : tr("Reading %1…").arg(file));
    m_clear->hide();
}

} // namespace ui
