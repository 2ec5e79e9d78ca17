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
    , m_rows(static_cast<int>(guarantees.list().guarantees.size())) {
    connect(&guarantees, &Guarantees::listChanged, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_guarantees.list().guarantees.size());
        endResetModel();
    });
    connect(&guarantees, &Guarantees::proved, this, [this] {
        if (m_rows > 0)
            emit dataChanged(index(0), index(m_rows - 1));
    });
}

int GuaranteeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QVariant GuaranteeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Guarantee& guarantee =
        m_guarantees.list().guarantees[static_cast<std::size_t>(index.row())];
    const core::Proof* proof = m_guarantees.proofOf(guarantee);
    const QString word = proof ? proofWord(proof->result) : tr("not looked at yet");
    switch (role) {
    case Qt::DisplayRole:
        return translated(core::guaranteeSentence(guarantee));
    case Qt::AccessibleTextRole:
        return QString(word + QStringLiteral(". ") +
                       translated(core::guaranteeSentence(guarantee)));
    case HeadingRole:
        return QString((proof ? proofSign(proof->result) : QStringLiteral("…")) + QLatin1Char(' ') +
                       word);
    case ColourRole:
        return proofColour(proof ? proof->result : core::ProofResult::Undecided,
                           QGuiApplication::palette());
    default:
        return {};
    }
}

} // namespace ui
