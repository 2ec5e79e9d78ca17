// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What fills a verdict's part of a bar, its sign and its word: "▨ ✕ Expires".
#pragma once

#include "core/evaluation/verdict.h"

#include <QWidget>

namespace ui {

class LegendEntry : public QWidget {
public:
    explicit LegendEntry(core::Outcome outcome, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;

    core::Outcome m_outcome;
};

} // namespace ui
