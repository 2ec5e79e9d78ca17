// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the pane that goes to images and does something with those that are selected.
#include "ui/images/imagespane.h"
#include "ui/images/imagetablemodel.h"
#include "ui/images/imagetableview.h"
#include "ui/images/rowcopier.h"
#include "ui/images/rowmenu.h"
#include "ui/style/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <utility>

namespace ui {

void ImagesPane::selectImage(core::ImageIndex image) {
    if (image >= m_model->imageCount())
        return;
    showAll({&image, 1});
    if (const auto row = m_model->rowOf(image)) {
        m_table->selectRow(*row);
        m_table->scrollTo(m_model->index(*row, 0));
    }
    select(image);
}

// Filters go only where opening the groups does not do.
void ImagesPane::showAll(std::span<const core::ImageIndex> images) {
    if (m_model->hides(images))
        m_model->expandGroups();
    if (m_model->hides(images))
        clearFilters();
}

void ImagesPane::selectImages(std::span<const core::ImageIndex> images) {
    showAll(images);
    const QItemSelection rows = m_model->rowsOf(images);
    // In two steps: Qt takes out each old range from each new one.
    m_table->selectionModel()->clearSelection();
    m_table->selectionModel()->select(rows, QItemSelectionModel::Select);
    if (rows.isEmpty())
        return;
    const QModelIndex first = rows.first().topLeft();
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
}

std::optional<core::RuleId> ImagesPane::decidingRule() const {
    const SharedEvaluation evaluation = m_document.evaluation();
    if (!evaluation || !m_selected)
        return {};
    const std::uint8_t rule = evaluation->decidingRule(*m_selected);
    if (rule == core::Evaluation::noRule)
        return {};
    return evaluation->policy().rules[rule].id;
}

bool ImagesPane::selectFirstOf(core::RuleId rule) {
    const SharedEvaluation evaluation = m_document.evaluation();
    if (!evaluation)
        return false;
    const auto& rules = evaluation->policy().rules;
    const auto isOf = [&](core::ImageIndex image) {
        const std::uint8_t decider = evaluation->decidingRule(image);
        return decider != core::Evaluation::noRule && rules[decider].id == rule;
    };
    std::optional<core::ImageIndex> found;
    for (int row = 0; !found && row < m_model->rowCount(); ++row)
        if (const auto image = m_model->imageAt(row); image && isOf(*image))
            found = image;
    for (core::ImageIndex image = 0; !found && image < m_model->imageCount(); ++image)
        if (isOf(image))
            found = image;
    if (!found)
        return false;
    selectImage(*found);
    m_table->setFocus();
    return true;
}

void ImagesPane::goToRule() {
    if (const auto rule = decidingRule())
        emit ruleRequested(*rule);
    else
        emit statusMessage(m_selected ? tr("No rule decides about this image")
                                      : tr("Select an image first"));
}

void ImagesPane::copySelection() {
    copy(RowFormat::Text);
}

void ImagesPane::copyAsCsv() {
    copy(RowFormat::Csv);
}

void ImagesPane::copyAsJson() {
    copy(RowFormat::Json);
}

void ImagesPane::connectCopying() {
    connect(m_table, &ImageTableView::copyRequested, this, &ImagesPane::copySelection);
    connect(m_copier, &RowCopier::copied, this, [this](std::size_t rows) {
        emit statusMessage(rows == 1 ? tr("1 row is in the clipboard")
                                     : tr("%1 rows are in the clipboard")
                                           .arg(locale().toString(static_cast<qulonglong>(rows))));
    });
}

void ImagesPane::copy(RowFormat format) {
    CopiedRows copied{m_model->imagesOf(m_table->selectionModel()->selection()),
                      m_table->shownColumns(),
                      {},
                      m_document.images(),
                      m_document.evaluation(),
                      m_document.comparison().result(),
                      m_document.inUse(),
                      m_document.isHeldOver(),
                      m_document.now()};
    for (const int column : copied.columns)
        copied.titles << m_model->headerData(column, Qt::Horizontal).toString();
    if (copied.rows.empty())
        emit statusMessage(tr("Select images first: none is selected"));
    m_copier->copy(std::move(copied), format);
}

void ImagesPane::copyDigest() {
    if (!m_selected) {
        emit statusMessage(tr("Select an image first"));
        return;
    }
    QApplication::clipboard()->setText(visibleText(m_document.images()->store.digest(*m_selected)));
    emit statusMessage(tr("The digest is in the clipboard"));
}

void ImagesPane::showRowMenu(const QPoint& place) {
    if (!m_selected)
        return;
    QMenu* menu = newRowMenu(m_document, *this, *m_selected);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

} // namespace ui
