// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the model that names columns and groups.
#include "ui/images/imagetablemodel.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QLocale>

namespace ui {

QVariant ImageTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case imagecolumn::Verdict:
            return tr("Verdict");
        case imagecolumn::Before:
            return tr("Before");
        case imagecolumn::Tags:
            return tr("Tags");
        case imagecolumn::Digest:
            return tr("Digest");
        case imagecolumn::Pushed:
            return tr("Pushed");
        case imagecolumn::Age:
            return tr("Age");
        case imagecolumn::Size:
            return tr("Size");
        case imagecolumn::DecidedBy:
            return tr("Decided by");
        case imagecolumn::Why:
            return tr("Why");
        }
    }
    if (role == Qt::ToolTipRole && section == imagecolumn::DecidedBy)
        return tr("The first rule that identifies an image decides what happens to it");
    if (role == Qt::ToolTipRole && section == imagecolumn::Before)
        return tr("What the policy that is compared with decides; sorts by kind of change");
    if (role == Qt::ToolTipRole && section == imagecolumn::Pushed)
        return tr("When the image was pushed, in local time (now %1)")
            .arg(zoneText(m_document.now()));
    return {};
}

QVariant ImageTableModel::headingData(ImageTableRow row, const QModelIndex& index, int role) const {
    const bool isCollapsed = m_groups.isCollapsed(row);
    const ImageGroups::Group& group = m_groups.group(row);
    const QString name =
        group.outcome ? verdictSign(*group.outcome) + QLatin1Char(' ') + verdictWord(*group.outcome)
        : group.rule  ? tr("Rule %1").arg(static_cast<int>(*group.rule))
                      : tr("No rule");
    const QString count = group.images == 1
                              ? tr("1 image")
                              : tr("%1 images").arg(QLocale().toString(qulonglong{group.images}));
    switch (role) {
    case imagerole::Group:
        return QString(name + QStringLiteral(" · ") + count);
    case imagerole::Collapsed:
        return isCollapsed;
    case Qt::DisplayRole:
        return index.column() == 0 ? name + QStringLiteral(" · ") + count : QString();
    case Qt::AccessibleTextRole:
        return isCollapsed ? tr("Group %1: %2, collapsed.").arg(name, count)
                           : tr("Group %1: %2, expanded.").arg(name, count);
    default:
        return {};
    }
}

} // namespace ui
