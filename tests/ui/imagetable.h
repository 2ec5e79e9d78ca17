// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table's model over a document, under a QAbstractItemModelTester; rows are found by what they
// show.
#pragma once

#include "tests/support/builders.h"
#include "tests/ui/incident.h"
#include "ui/images/imagetablemodel.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QTextDocument>

#include <utility>
#include <vector>

namespace test {

class Table {
public:
    ui::Document document;
    ui::ImageTableModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void setImages(const std::vector<core::ImageRecord>& records,
                   const std::vector<test::Index>& indexes = {}) {
        auto list = std::make_shared<core::ImageList>();
        list->store = *storeOf(records, indexes);
        document.setFixedNow(testNow);
        document.setImages(list);
    }

    // Rules with a prefix and a count each, by priority from 1.
    void setPolicy(const std::vector<std::pair<std::string, int>>& rules) {
        core::PolicyDraft draft = core::emptyDraft();
        for (const auto& [prefix, count] : rules) {
            const auto number = static_cast<std::int32_t>(draft.rules.size() + 1);
            draft.rules.push_back(core::newRule(core::RuleId{static_cast<std::uint32_t>(number)},
                                                number, prefix, count));
        }
        document.setPolicy(std::move(draft));
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    QStringList column(int column) const {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }

    QStringList tags() const { return column(ui::imagecolumn::Tags); }

    QModelIndex cell(const QString& tags, int column) const {
        const auto row = this->tags().indexOf(tags);
        return row < 0 ? QModelIndex() : model.index(static_cast<int>(row), column);
    }

    ui::RuleRelation relation(const QString& tags) const {
        return static_cast<ui::RuleRelation>(cell(tags, 0).data(ui::imagerole::Relation).toInt());
    }
};

inline QString shown(core::Outcome outcome) {
    return ui::verdictSign(outcome) + QLatin1Char(' ') + ui::verdictWord(outcome);
}

// What a tool tip shows, whatever it makes of it.
inline QString plain(const QString& toolTip) {
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

} // namespace test
