// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the move of a rule that is under way does: how many images it saves, loses or archives.
#pragma once

#include "core/evaluation/evaluation.h"

#include <QString>
#include <QWidget>

namespace ui {

class MoveTile : public QWidget {
    Q_OBJECT
public:
    explicit MoveTile(QWidget* parent = nullptr);

    // Shows the difference, or hides the tile when the verdicts are the same. Losses come first:
    // they are what one wants to know. The words are those of a comparison in short: what newly
    // expires is lost, what is newly kept is saved.
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
