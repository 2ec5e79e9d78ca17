// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first thing that is wrong with a rule, at the foot of its card.
#pragma once

#include "core/policy/finding.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace ui {

class WrappedLabel;

class FindingStrip : public QWidget {
    Q_OBJECT
public:
    explicit FindingStrip(QWidget* parent);

    // The findings of one rule. Hidden where there is no error or warning among them; an error
    // goes before a warning.
    void showFindings(const std::vector<const core::Finding*>& findings);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::Severity m_severity = core::Severity::Error;
    QLabel* m_sign;
    WrappedLabel* m_message;
};

} // namespace ui
