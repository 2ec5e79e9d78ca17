// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/remarks.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ui {

RemarkModel::RemarkModel(std::vector<Remark> remarks, QObject* parent)
    : QAbstractTableModel(parent)
    , m_remarks(std::move(remarks)) {}

int RemarkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_remarks.size());
}

int RemarkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QString RemarkModel::cell(int row, int column) const {
    const Remark& remark = m_remarks[static_cast<std::size_t>(row)];
    switch (column) {
    case File:
        return remark.file;
    case Line:
        return remark.line > 0 ? QString::number(remark.line) : QString();
    default:
        return translated(remark.message);
    }
}

QVariant RemarkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return role == Qt::ToolTipRole ? toolTipText(cell(index.row(), index.column()))
                                       : cell(index.row(), index.column());
    return {};
}

QVariant RemarkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    default:
        return tr("Remark");
    }
}

QString RemarkModel::asText() const {
    QString text;
    for (int row = 0; row < rowCount(); ++row)
        text += cell(row, File) + QLatin1Char('\t') + cell(row, Line) + QLatin1Char('\t') +
                cell(row, Text) + QLatin1Char('\n');
    return text;
}

void showRemarks(Remarks remarks, QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("remarks"));
    dialog->setWindowTitle(remarks.title);
    auto* model = new RemarkModel(std::move(remarks.list), dialog);
    auto* counts = new QLabel(remarks.totals);
    counts->setTextFormat(Qt::PlainText);
    counts->setWordWrap(true);
    auto* table = new QTableView;
    table->setAccessibleName(RemarkModel::tr("Remarks"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    // Two lines: long remarks need them, and to measure each of many takes seconds.
    table->verticalHeader()->setDefaultSectionSize(2 * table->fontMetrics().lineSpacing() +
                                                   2 * space::tiny);
    QHeaderView* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(RemarkModel::Text, QHeaderView::Stretch);
    header->resizeSection(RemarkModel::Line,
                          table->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 9);
    table->setColumnHidden(RemarkModel::File, !remarks.areOfSeveralFiles);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy =
        buttons->addButton(RemarkModel::tr("&Copy all"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, model,
                     [model] { QGuiApplication::clipboard()->setText(model->asText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(counts);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    dialog->resize(760, 420);
    dialog->show();
}

} // namespace ui
