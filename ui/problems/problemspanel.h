// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what is wrong with the policy and what people regret about such policies, leads to the card
// and field, to the place in the text or to the images, and offers what mends the current finding
// where no field does.
#pragma once

#include "ui/document/document.h"
#include "ui/problems/findingmodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace ui {

class LostImages;

class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    // Goes to the first finding about the rule; false where there is none.
    bool select(core::RuleId rule);

    // How many are listed, images in use that go among the errors, told by their severity:
    // "✕ 1 ⚠ 2", and in words.
    QString counts() const;
    QString countsInWords() const;

signals:
    void countsChanged();
    // The user chose an image in use that goes.
    void imageChosen(core::ImageIndex image);
    // The user chose a finding of a rule, by click or Enter.
    void chosen(core::RuleId rule, ui::Field field);
    // Its place in the text, by double click or Ctrl+Enter; any way where there is no rule.
    void placeChosen(core::TextPlace place);
    // The images that the current one is about.
    void imagesChosen(const std::vector<core::ImageIndex>& images);

private:
    int count(core::Severity severity) const;
    void choose(const QModelIndex& index);
    void choosePlace(const QModelIndex& index);
    void refreshButtons();
    void mend();

    Document& m_document;
    LostImages* m_lost;
    FindingModel* m_model;
    QListView* m_list;
    QPushButton* m_remedy;
    QPushButton* m_showText;
    QPushButton* m_showImages;
};

} // namespace ui
