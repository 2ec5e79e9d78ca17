// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the table while the policy as it stands decides nothing: says why, and what to do. A rule
// that is not complete yet is no mistake and is told calmly; errors are told as such.
#pragma once

#include "ui/problems/policystate.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ui {

class PolicyStrip : public QWidget {
    Q_OBJECT
public:
    explicit PolicyStrip(QWidget* parent = nullptr);

    // Hides itself where there is nothing to say: the foot of the rules speaks where there are
    // none. A text that is broken for a moment, as while it is typed, is not told.
    void setState(const PolicyState& state);

signals:
    void problemsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::Severity m_severity = core::Severity::Error;
    QLabel* m_text;
    QTimer m_patience;
};

} // namespace ui
