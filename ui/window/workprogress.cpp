// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workprogress.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

WorkProgress::WorkProgress(const QString& measured, const QString& cancel, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this)) {
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 100);
    m_bar->setMaximumWidth(160);
    m_bar->setAccessibleName(measured);
    auto* button = new QPushButton(tr("Cancel"), this);
    button->setAccessibleName(cancel);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(button);
    hide();
    connect(button, &QPushButton::clicked, this, &WorkProgress::cancelled);
}

void WorkProgress::start(const QString& what) {
    m_label->setText(what);
    m_bar->setValue(0);
    show();
}

void WorkProgress::setPercent(int percent) {
    m_bar->setValue(percent);
}

} // namespace ui
