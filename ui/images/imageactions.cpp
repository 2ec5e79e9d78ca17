// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the pane that goes to images and does something with those that are selected.
#include "core/evaluation/imagejson.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetablemodel.h"
#include "ui/images/imagetableview.h"
#include "ui/images/rowmenu.h"
#include "ui/style/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

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
}

void ImagesPane::copySelection() {
    m_table->copySelection(RowFormat::Text);
}

void ImagesPane::copyAsCsv() {
    m_table->copySelection(RowFormat::Csv);
}

void ImagesPane::copyAsJson() {
    const SharedImages images = m_document.images();
    const SharedEvaluation evaluation = m_document.evaluation();
    core::JsonArray list;
    for (const QModelIndex& row : m_table->selectedRows()) {
        const core::ImageIndex image = *m_model->imageAt(row.row());
        list.push_back(evaluation ? core::imageJson(*evaluation, image)
                                  : core::imageJson(images->store, image));
    }
    if (!list.empty())
        QApplication::clipboard()->setText(QString::fromStdString(core::print(list)));
}

void ImagesPane::copyDigest() {
    if (m_selected)
        QApplication::clipboard()->setText(
            visibleText(m_document.images()->store.digest(*m_selected)));
}

void ImagesPane::showRowMenu(const QPoint& place) {
    if (!m_selected)
        return;
    QMenu* menu = newRowMenu(m_document, *this, *m_selected);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

} // namespace ui
