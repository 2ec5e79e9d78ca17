// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists the guarantees with what is proved of them, and the reasons of the current one rule by
// rule.
//
//   auto* panel = new GuaranteesPanel(document, guarantees);
//   connect(panel, &GuaranteesPanel::exampleMade, …);
#pragma once

#include "ui/guarantees/guarantees.h"
#include "ui/style/latepanel.h"

#include <QFutureWatcher>

class QListView;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class GuaranteeModel;

class GuaranteesPanel : public LatePanel {
    Q_OBJECT
public:
    GuaranteesPanel(Document& document, Guarantees& guarantees, QWidget* parent = nullptr);

signals:
    // A repository that breaks the current guarantee, the image that goes being the oldest, and the
    // time that ages are counted to.
    void exampleMade(const ui::SharedImages& images, core::Instant now);
    void done(const QString& message); // for the status bar

protected:
    void build() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeButtons();
    const core::Guarantee* current() const;
    void ask(std::optional<std::size_t> row);
    void put(const core::Guarantee& guarantee, std::optional<std::size_t> row);
    void remove();
    void refresh();
    QString reasons(const core::Guarantee& guarantee, const core::Proof& proof) const;
    void makeExample();
    void showExample();

    // A counterexample, or why there is none.
    struct Example {
        core::Policy policy;
        core::Instant now;
        SharedImages images;
        core::Message missing;
    };
    static Example exampleOf(const core::Policy& policy, const core::Guarantee& guarantee,
                             const core::Proof& proof, core::Instant now,
                             const core::ProofOptions& options);

    Document& m_document;
    Guarantees& m_guarantees;
    GuaranteeModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QPlainTextEdit* m_reasons = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_example = nullptr;
    QSpinBox* m_enough = nullptr;
    QFutureWatcher<Example> m_maker; // of the last one that was asked for
};

} // namespace ui
