// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/remarks.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/window/filemessages.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QString totals(const core::ImageList& images) {
    const QLocale locale;
    QStringList parts;
    const auto add = [&](const QString& text, std::size_t count) {
        if (count > 0)
            parts << text.arg(locale.toString(static_cast<qulonglong>(count)));
    };
    add(RemarkModel::tr("Records left out: %1"), images.leftOut);
    add(RemarkModel::tr("Records joined: %1"), images.joined);
    add(RemarkModel::tr("Manifests left out: %1"), images.manifestsLeftOut);
    add(RemarkModel::tr("Remarks beyond those of the list: %1"), images.noticesBeyond);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RemarkModel::RemarkModel(SharedImages images, const QStringList& paths, QObject* parent)
    : QAbstractTableModel(parent)
    , m_images(std::move(images))
    , m_paths(paths) {}

int RemarkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_images->notices.size());
}

int RemarkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

QString RemarkModel::cell(int row, int column) const {
    const core::ImageNotice& notice = m_images->notices[static_cast<std::size_t>(row)];
    switch (column) {
    case File:
        return fileName(m_paths.value(static_cast<qsizetype>(notice.source)));
    case Line:
        return QString::number(notice.place.line);
    default:
        return translated(notice.message);
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
                cell(row, Remark) + QLatin1Char('\n');
    return text;
}

void showRemarks(const SharedImages& images, const QStringList& paths, QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("remarks"));
    dialog->setWindowTitle(RemarkModel::tr("Remarks about the images"));
    auto* model = new RemarkModel(images, paths, dialog);
    auto* counts = new QLabel(totals(*images));
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
    header->setSectionResizeMode(RemarkModel::Remark, QHeaderView::Stretch);
    header->resizeSection(RemarkModel::Line,
                          table->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 9);
    table->setColumnHidden(RemarkModel::File, paths.size() == 1);
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
