// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guaranteemodel.h"

#include "core/guarantees/proofwording.h"
#include "ui/guarantees/proofstyle.h"
#include "ui/style/texts.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace ui {

GuaranteeModel::GuaranteeModel(Guarantees& guarantees, QObject* parent)
    : QAbstractListModel(parent)
    , m_guarantees(guarantees)
    , m_rows(guarantees.list().guarantees) {
    connect(&guarantees, &Guarantees::listChanged, this, &GuaranteeModel::followList);
    connect(&guarantees, &Guarantees::proved, this, &GuaranteeModel::refresh);
    connect(&guarantees, &Guarantees::late, this, &GuaranteeModel::refresh);
}

// What is the same at the beginning and at the end stays.
void GuaranteeModel::followList() {
    const std::vector<core::Guarantee>& next = m_guarantees.list().guarantees;
    const auto [oldBegin, newBegin] = std::ranges::mismatch(m_rows, next);
    const auto first = static_cast<int>(oldBegin - m_rows.begin());
    const auto [oldEnd, newEnd] =
        std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(oldBegin), next.rbegin(),
                      std::make_reverse_iterator(newBegin));
    const auto kept = static_cast<int>(oldEnd - m_rows.rbegin());
    if (const int last = rowCount() - kept; last > first) {
        beginRemoveRows({}, first, last - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last);
        endRemoveRows();
    }
    if (const int last = static_cast<int>(next.size()) - kept; last > first) {
        beginInsertRows({}, first, last - 1);
        m_rows = next;
        endInsertRows();
    }
    refresh(); // what is enough may be another count
}

void GuaranteeModel::refresh() {
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int GuaranteeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GuaranteeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Proof* proof = m_guarantees.proofOf(guarantee(index));
    const bool isKnown = proof && !m_guarantees.isLate();
    QString word = proof ? proofWord(proof->result) : tr("not looked at yet");
    if (m_guarantees.isLate())
        word = proof ? tr("Being proved anew; before: %1").arg(word) : tr("Being proved");
    switch (role) {
    case Qt::DisplayRole:
        return translated(core::guaranteeSentence(guarantee(index)));
    case Qt::AccessibleTextRole:
        return QString(word + QStringLiteral(". ") +
                       translated(core::guaranteeSentence(guarantee(index))));
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
