// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells in one sentence what the move of a rule has come to, as soon as that is known:
// "Rule prod- moved to priority 1: 1 image saved, 0 newly expire".
#pragma once

#include "ui/document/document.h"

#include <QObject>

#include <optional>

namespace ui {

class MoveReport : public QObject {
    Q_OBJECT
public:
    explicit MoveReport(Document& document, QObject* parent = nullptr);

signals:
    void told(const QString& sentence);

private:
    void tell();

    struct Move {
        core::RuleId rule;
        SharedEvaluation before;
    };

    Document& m_document;
    std::optional<Move> m_untold; // while the evaluation after it is under way
};

} // namespace ui
