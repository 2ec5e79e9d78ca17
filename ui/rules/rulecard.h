// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule as a card: what it says in words, its fields to edit in place, what it does in numbers,
// and what is wrong with it.
//
// The card never changes its own place; it tells what is asked of it.
#pragma once

#include "ui/document/comparison.h"
#include "ui/document/document.h"
#include "ui/rules/cardkeys.h"
#include "ui/rules/cardselection.h"

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace ui {

class CardMark;
class FiguresLine;
class FindingStrip;
class GripHandle;
class PriorityBadge;
class RuleControls;
class WrappedLabel;

class RuleCard : public QWidget {
    Q_OBJECT
public:
    RuleCard(Document& document, core::RuleId rule, QWidget* parent);

    core::RuleId rule() const { return m_rule; }
    GripHandle* grip() const { return m_grip; }

    // `place` counts from 0. Changes only what shows something else.
    void showRule(const core::RuleDraft& draft, std::size_t place, std::size_t count,
                  const std::vector<const core::Finding*>& findings);
    void showFigures(const SharedEvaluation& evaluation, const SharedComparison& compared);

    // What is proved of what the rule protects; empty while that is not known.
    void showProof(const QString& text);

    // What the rule is about, for messages: "prod-", or its number while it is not complete.
    QString name() const;

    bool isMuted() const { return m_isMuted; }
    bool isSelected() const { return m_isSelected; }
    void setSelected(bool selected);

    void focusField(Field field);
    std::vector<QWidget*> tabStops() const;

signals:
    void asked(core::RuleId rule, CardCommand command);
    void selectAsked(core::RuleId rule, Selecting how);
    void heightChanged();
    void tabStopsChanged();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void describe(const core::RuleDraft& draft);
    void showMuted(bool muted);
    void refreshEye();
    QMenu* newMenu();

    Document& m_document;
    core::RuleId m_rule;
    core::RuleDraft m_shown; // to see what changed
    QString m_name;          // empty while the rule is not complete
    QString m_number;
    bool m_isSelected = false;
    bool m_isMuted = false;
    bool m_hasProof = false; // it protects images with tags

    GripHandle* m_grip;
    PriorityBadge* m_badge;
    CardMark* m_muted;
    CardMark* m_protection;
    WrappedLabel* m_sentence;
    WrappedLabel* m_proof;
    QToolButton* m_eye;
    QToolButton* m_menuButton;
    RuleControls* m_controls;
    FindingStrip* m_findings;
    FiguresLine* m_figures;
};

} // namespace ui
