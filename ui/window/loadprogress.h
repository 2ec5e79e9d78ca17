// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows in the status bar that images are being read, and stops it.
#pragma once

#include "ui/document/imageloader.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class LoadProgress : public QWidget {
    Q_OBJECT
public:
    explicit LoadProgress(ImageLoader& loader, QWidget* parent = nullptr);

private:
    QLabel* m_label;
    QProgressBar* m_bar;
};

} // namespace ui
