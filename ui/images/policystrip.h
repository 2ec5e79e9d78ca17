// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the table while the policy as it stands decides nothing: says why, and what to do. A rule
// that is not complete yet is no mistake and is told calmly; errors are told as such.
#pragma once

#include "ui/problems/policystate.h"

#include <QWidget>

class QLabel;

namespace ui {

class PolicyStrip : public QWidget {
    Q_OBJECT
public:
    explicit PolicyStrip(QWidget* parent = nullptr);

    // Hides itself where there is nothing to say: the foot of the rules speaks where there are
    // none.
    void setState(const PolicyState& state);

signals:
    void problemsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::Severity m_severity = core::Severity::Error;
    QLabel* m_text;
};

} // namespace ui
