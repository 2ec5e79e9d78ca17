// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a rule in two lines of controls, which edit the document in place.
//
//   [tagged, prefix] (prod-) (+ tag)
//   [keep newest] [10] then [expire]
//
// A rule that protects its images has the limit "always keep" instead of a count to think about.
#pragma once

#include "core/policy/rulefields.h"
#include "ui/document/document.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace ui {

class ChoiceBox;
class CountBox;
class EntriesEditor;
class FlowLayout;
class SpelledEdit;

class RuleControls : public QWidget {
    Q_OBJECT
public:
    // `keys` filters the events of every control.
    RuleControls(Document& document, core::RuleId rule, QObject& keys, QWidget* parent);

    // Changes only what shows something else.
    void show(const core::RuleFields& fields);
    // Lets the entries say how many of the loaded images they match.
    void showMatches();

    void focusField(Field field);
    // In the order of the Tab key.
    std::vector<QWidget*> tabStops() const;

signals:
    void tabStopsChanged();

private:
    void edit(const QString& undoText, Field field, int part,
              const std::function<void(core::RuleDraft&)>& change);

    Document& m_document;
    core::RuleId m_rule;
    SpelledEdit* m_description;
    ChoiceBox* m_tagStatus;
    EntriesEditor* m_entries;
    ChoiceBox* m_countType;
    CountBox* m_countNumber;
    QLabel* m_unit;
    ChoiceBox* m_action;
};

} // namespace ui
