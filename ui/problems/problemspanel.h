// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what is wrong with the policy and leads to the card and field.
#pragma once

#include "ui/document/document.h"
#include "ui/problems/findingmodel.h"

#include <QListView>

namespace ui {

class ProblemsPanel : public QListView {
    Q_OBJECT
public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

signals:
    // The user chose a finding, by click or key.
    void chosen(core::RuleId rule, ui::Field field);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);

    FindingModel* m_model;
};

} // namespace ui
