// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/loadprogress.h"

#include "ui/style/theme.h"
#include "ui/window/filemessages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

LoadProgress::LoadProgress(ImageLoader& loader, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_bar(new QProgressBar) {
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 100);
    m_bar->setMaximumWidth(160);
    m_bar->setAccessibleName(tr("How much of the images is read"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel reading images"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    hide();

    connect(cancel, &QPushButton::clicked, &loader, &ImageLoader::cancel);
    connect(&loader, &ImageLoader::started, this, [this](const QStringList& paths) {
        m_label->setText(tr("Reading %1…").arg(fileName(paths.value(0))));
        m_bar->setValue(0);
        show();
    });
    connect(&loader, &ImageLoader::progressed, m_bar, &QProgressBar::setValue);
    connect(&loader, &ImageLoader::finished, this, &QWidget::hide);
    connect(&loader, &ImageLoader::failed, this, &QWidget::hide);
    connect(&loader, &ImageLoader::cancelled, this, &QWidget::hide);
}

} // namespace ui
