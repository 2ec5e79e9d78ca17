// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings of the document's policy and then the traps in it, one row each.
#pragma once

#include "core/traps/trap.h"
#include "ui/document/document.h"
#include "ui/problems/remedy.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

// What a finding leads to.
struct FindingTarget {
    core::RuleId rule{};
    Field field = Field::None;
};

// How a finding calls the rule with that index: "rule 10", by its priority, and by its place in the
// file where it has none or shares it. Empty when the draft has no such rule.
QString ruleName(const core::PolicyDraft& draft, std::optional<std::size_t> rule);

class FindingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SeverityRole = Qt::UserRole, // int of core::Severity
        HeadingRole, // QString: "Error V9 · rule 2 · line 9, column 7 · /rules/1"
        EcrRole,     // QString: ECR's own text, or empty
    };

    explicit FindingModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is the sentence.
    QVariant data(const QModelIndex& index, int role) const override;

    // The rule and field that a row's finding is about; nothing for the policy as a whole.
    std::optional<FindingTarget> target(const QModelIndex& index) const;
    // Where it is in the policy's text.
    core::TextPlace place(const QModelIndex& index) const;
    // What mends it; without a valid index, what mends the first that can be mended.
    std::optional<Remedy> remedy(const QModelIndex& index) const;
    // The images that a row's trap concerns, newest first.
    std::vector<core::ImageIndex> images(const QModelIndex& index) const;

    // How many rows have that severity.
    int count(core::Severity severity) const;

private:
    void refresh();
    const core::Finding& findingAt(int row) const;
    const core::Trap* trapAt(int row) const; // null for a finding
    QString heading(const core::Finding& finding) const;

    Document& m_document;
    std::vector<core::Finding> m_shown;
    std::vector<core::Trap> m_traps;
};

} // namespace ui
