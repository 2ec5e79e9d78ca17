// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the time that ages are counted to: the clock's, or another one to see what is to come.
#pragma once

#include "ui/document/document.h"

#include <QToolButton>

namespace ui {

class AsOfButton : public QToolButton {
    Q_OBJECT
public:
    explicit AsOfButton(Document& document, QWidget* parent = nullptr);

private:
    void refresh();
    void chooseTime();
    void addStep(const QString& text, std::chrono::days later);

    Document& m_document;
};

} // namespace ui
