// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small labels that stand in texts: a rule's priority on its colour, a verdict with its sign.
#pragma once

#include "core/evaluation/verdict.h"
#include "core/policy/policy.h"

#include <QWidget>

namespace ui {

// The priority in a box of the rule's colour.
class RuleBadge : public QWidget {
public:
    explicit RuleBadge(QWidget* parent = nullptr);

    void setRule(core::RuleId rule, int priority);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::RuleId m_rule{1};
    int m_priority = 1;
};

// Sign and word of a verdict in a pill of its colours.
class VerdictBadge : public QWidget {
public:
    explicit VerdictBadge(QWidget* parent = nullptr);

    void setOutcome(core::Outcome outcome);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;
    QFont boldFont() const;

    core::Outcome m_outcome = core::Outcome::Keep;
};

} // namespace ui
