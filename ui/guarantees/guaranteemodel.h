// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guarantees, one row each, with what is proved of them. A row that is added or changed is one
// that is inserted, so that a view can show it; the others stay.
#pragma once

#include "ui/guarantees/guarantees.h"

#include <QAbstractListModel>

namespace ui {

class GuaranteeModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole, // QString: "✓ Proved"
        ColourRole,                 // QColor of the heading
    };

    explicit GuaranteeModel(Guarantees& guarantees, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is the sentence.
    QVariant data(const QModelIndex& index, int role) const override;
    const core::Guarantee& guarantee(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

private:
    void followList();
    void refresh();

    Guarantees& m_guarantees;
    std::vector<core::Guarantee> m_rows;
};

} // namespace ui
