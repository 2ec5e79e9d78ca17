// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The policy's text beside the cards: what is changed here changes the cards once it says a policy,
// and what is changed there changes those characters here.
#pragma once

#include "ui/document/document.h"
#include "ui/style/latepanel.h"

class QLabel;
class QPushButton;

namespace ui {

class FindLine;
class JsonEditor;

class JsonPanel : public LatePanel {
    Q_OBJECT
public:
    explicit JsonPanel(Document& document, QWidget* parent = nullptr);

    // Puts the caret there. The panel must be shown.
    void goTo(core::TextPlace place);
    void goToNextProblem();

protected:
    void build() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addMenuActions();
    void refresh();
    void refreshFoot();

    Document& m_document;
    JsonEditor* m_editor = nullptr;
    FindLine* m_find = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_toFault = nullptr;
    QPushButton* m_layOut = nullptr;
};

} // namespace ui
