// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first thing that is wrong with a rule, at the foot of its card, and what mends it where no
// field of the card does.
#pragma once

#include "ui/problems/remedy.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class WrappedLabel;

class FindingStrip : public QWidget {
    Q_OBJECT
public:
    FindingStrip(Document& document, QWidget* parent);

    // The findings of one rule. Hidden where there is no error or warning among them; an error
    // goes before a warning.
    void showFindings(const std::vector<const core::Finding*>& findings);

    // Hidden where there is no remedy.
    QPushButton* button() const { return m_button; }

signals:
    void buttonChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void offer(std::optional<Remedy> remedy);

    Document& m_document;
    core::Severity m_severity = core::Severity::Error;
    std::optional<Remedy> m_remedy;
    QLabel* m_sign;
    WrappedLabel* m_message;
    QPushButton* m_button;
};

} // namespace ui
