// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says below the cards that the policy's text is broken, so that they show what it said last and
// cannot be changed, and offers the ways out. Hidden while the text is whole, or broken for a
// moment only.
#pragma once

#include "ui/document/document.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class WrappedLabel;

class BrokenStrip : public QWidget {
    Q_OBJECT
public:
    explicit BrokenStrip(Document& document, QWidget* parent = nullptr);

signals:
    void placeRequested(core::TextPlace place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Document& m_document;
    WrappedLabel* m_text;
    QPushButton* m_undo;
    QTimer m_patience;
};

} // namespace ui
