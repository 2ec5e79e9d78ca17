// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heading above the cards: how rules decide, and while some are muted, that they do not.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLabel;

namespace ui {

class RulesHeader : public QWidget {
    Q_OBJECT
public:
    RulesHeader(const Document& document, QWidget* parent);

private:
    void refresh();

    const Document& m_document;
    QLabel* m_hint;
};

} // namespace ui
