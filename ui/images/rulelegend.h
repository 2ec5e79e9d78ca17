// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the table while a rule is selected: what the signs and tints of the rows mean, and how
// many images each of them has.
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/images/imagecolumns.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace ui {

class RuleLegend : public QWidget {
    Q_OBJECT
public:
    explicit RuleLegend(QWidget* parent = nullptr);

    void setRule(const core::Rule& rule, const core::RuleFigures& figures);
    // Without a rule it says how to get one shown, and so keeps its place: the table under it
    // must not jump when a drag selects a card.
    void invite(const QString& invitation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // "Rule 2 identifies 5 · marks 3 · loses 1"
    QString text() const;

    struct Entry {
        RuleRelation relation;
        QString text;
    };

    core::RuleId m_rule{1};
    int m_priority = 1;
    std::vector<Entry> m_entries; // none while it invites
    QString m_invitation;
};

} // namespace ui
