// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the move of a rule that is under way does: how many images it saves or loses.
#pragma once

#include "core/evaluation/difference.h"

#include <QString>
#include <QWidget>

namespace ui {

class MoveTile : public QWidget {
    Q_OBJECT
public:
    explicit MoveTile(QWidget* parent = nullptr);

    // Shows the difference, or hides the tile when the verdicts are the same. Losses come first:
    // they are what one wants to know.
    void setMove(const core::Evaluation& before, const core::Evaluation& after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont titleFont() const;

    core::Outcome m_colour = core::Outcome::Keep;
    QString m_title;
    QString m_detail;
};

} // namespace ui
