// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guaranteemodel.h"

#include "core/guarantees/proofwording.h"
#include "ui/guarantees/proofstyle.h"
#include "ui/style/texts.h"

#include <QGuiApplication>

namespace ui {

GuaranteeModel::GuaranteeModel(Guarantees& guarantees, QObject* parent)
    : QAbstractListModel(parent)
    , m_guarantees(guarantees)
    , m_rows(guarantees.list().guarantees) {
    const auto refresh = [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&guarantees, &Guarantees::listChanged, this, [this, refresh] {
        if (m_rows == m_guarantees.list().guarantees) {
            refresh(); // what is enough is another count
            return;
        }
        beginResetModel();
        m_rows = m_guarantees.list().guarantees;
        endResetModel();
    });
    connect(&guarantees, &Guarantees::proved, this, refresh);
    connect(&guarantees, &Guarantees::late, this, refresh);
}

int GuaranteeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GuaranteeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Guarantee& guarantee = m_rows[static_cast<std::size_t>(index.row())];
    const core::Proof* proof = m_guarantees.proofOf(guarantee);
    const bool isKnown = proof && !m_guarantees.isLate();
    QString word = proof ? proofWord(proof->result) : tr("not looked at yet");
    if (m_guarantees.isLate())
        word = proof ? tr("Being proved anew; before: %1").arg(word) : tr("Being proved");
    switch (role) {
    case Qt::DisplayRole:
        return translated(core::guaranteeSentence(guarantee));
    case Qt::AccessibleTextRole:
        return QString(word + QStringLiteral(". ") +
                       translated(core::guaranteeSentence(guarantee)));
    case HeadingRole:
        return QString((isKnown ? proofSign(proof->result) : QStringLiteral("…")) +
                       QLatin1Char(' ') + word);
    case ColourRole:
        return proofColour(isKnown ? proof->result : core::ProofResult::Undecided,
                           QGuiApplication::palette());
    default:
        return {};
    }
}

} // namespace ui
