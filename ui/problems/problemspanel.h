// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what is wrong with the policy, leads to the card and field, and offers what mends the
// current finding where no field does.
#pragma once

#include "ui/document/document.h"
#include "ui/problems/findingmodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace ui {

class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    // Goes to the first finding about the rule; false where there is none.
    bool select(core::RuleId rule);

signals:
    // The user chose a finding, by click or key.
    void chosen(core::RuleId rule, ui::Field field);

private:
    void choose(const QModelIndex& index);
    void refreshRemedy();
    void mend();

    Document& m_document;
    FindingModel* m_model;
    QListView* m_list;
    QPushButton* m_remedy;
};

} // namespace ui
