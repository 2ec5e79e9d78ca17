// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that shows and changes settings. What is changed takes effect at once.
#pragma once

#include "ui/window/settings.h"

#include <QDialog>

class QFormLayout;

namespace ui {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    // The settings live as long as the dialog.
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

private:
    void addLooks(QFormLayout& form);
    void addFiles(QFormLayout& form);
    void addRules(QFormLayout& form);
    void addPrices(QFormLayout& form);

    Settings& m_settings;
};

} // namespace ui
