// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagetablemodel.h"

#include "core/filter/filtermatch.h"
#include "ui/images/foundtags.h"
#include "ui/images/imageorder.h"
#include "ui/images/imagerow.h"

#include <algorithm>
#include <utility>

namespace ui {

ImageTableModel::ImageTableModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document) {
    takeImages();
    connect(&document, &Document::imagesChanged, this, &ImageTableModel::takeImages);
    connect(&document, &Document::evaluationChanged, this, &ImageTableModel::takeEvaluation);
    connect(&document.comparison(), &Comparison::changed, this, &ImageTableModel::takeComparison);
    connect(&document, &Document::nowChanged, this, &ImageTableModel::takeNow);
    connect(&document, &Document::inUseChanged, this, &ImageTableModel::takeInUse);
}

int ImageTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImageTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : imagecolumn::count;
}

QVariant ImageTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto image = imageAt(index.row());
    if (!image)
        return headingData(m_rows[static_cast<std::size_t>(index.row())], index, role);
    if (role == imagerole::Group)
        return {};
    const ImageRow row = rowAt(*image);
    switch (role) {
    case Qt::DisplayRole:
        return row.text(index.column());
    case Qt::ToolTipRole:
        return row.toolTip(index.column());
    case Qt::AccessibleTextRole:
        return row.accessibleText(index.column());
    case imagerole::Value:
        if (index.column() == imagecolumn::Tags && !m_filter.terms.empty())
            return foundTagsFirst(m_images->store, *image, m_filter);
        return row.value(index.column());
    case imagerole::CopyText:
        return row.copyText(index.column());
    case imagerole::TagCount:
        return static_cast<int>(row.tagCount());
    case imagerole::HitTags:
        return row.hitTags();
    case imagerole::DecidingRule:
        if (const core::Rule* rule = row.decidingRule())
            return static_cast<uint>(rule->id);
        return {};
    case imagerole::SelectedRule:
        return m_selectedIndex ? QVariant(static_cast<uint>(*m_selectedRule)) : QVariant();
    case imagerole::Relation:
        return static_cast<int>(row.relation());
    case imagerole::DeciderBefore:
        return row.deciderBefore();
    case imagerole::InUse:
        return row.isInUse() ? QVariant(row.inUseSentence()) : QVariant();
    case imagerole::HeldOver:
        return m_document.isHeldOver();
    default:
        return {};
    }
}

Qt::ItemFlags ImageTableModel::flags(const QModelIndex& index) const {
    if (index.isValid() && !imageAt(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

bool ImageTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != imagerole::Collapsed || !index.isValid() || imageAt(index.row()))
        return false;
    m_groups.setCollapsed(m_rows[static_cast<std::size_t>(index.row())], value.toBool());
    arrange();
    return true;
}

void ImageTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    arrange();
}

void ImageTableModel::setFilter(core::ImageFilter filter) {
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    match();
    arrange();
}

void ImageTableModel::setShownChanges(ShownChanges changes) {
    m_changes = changes;
    arrange();
}

void ImageTableModel::setGrouping(Grouping grouping) {
    m_groups.setGrouping(grouping);
    arrange();
}

void ImageTableModel::expandGroups() {
    m_groups.expandAll();
    arrange();
}

std::optional<core::ImageIndex> ImageTableModel::imageAt(int row) const {
    const ImageTableRow image = m_rows[static_cast<std::size_t>(row)];
    if ((image & ImageGroups::heading) != 0)
        return {};
    return image;
}

void ImageTableModel::setSelectedRule(std::optional<core::RuleId> rule) {
    if (rule == m_selectedRule)
        return;
    m_selectedRule = rule;
    findSelectedRule();
    announce(0, imagecolumn::count - 1); // the whole row is tinted
}

void ImageTableModel::takeImages() {
    beginResetModel();
    m_texts.reset();
    m_images = m_document.images();
    m_evaluation = m_document.evaluation();
    m_compared = m_document.comparison().result();
    m_inUse = m_document.inUse();
    findSelectedRule();
    match();
    order();
    m_rows = shownRows();
    endResetModel();
}

void ImageTableModel::takeEvaluation() {
    m_evaluation = m_document.evaluation();
    m_compared = m_document.comparison().result();
    findSelectedRule();
    refreshVerdicts();
}

void ImageTableModel::takeComparison() {
    m_compared = m_document.comparison().result();
    refreshVerdicts();
}

void ImageTableModel::refreshVerdicts() {
    if (dependsOnVerdicts(m_sortColumn))
        order();
    if (dependsOnVerdicts(m_sortColumn) || core::asksForVerdicts(m_filter) || !m_changes.all() ||
        grouping() != Grouping::None)
        arrange();
    announce(0, imagecolumn::count - 1); // tint and the tags to blame may have changed as well
}

void ImageTableModel::takeNow() {
    if (core::asksForAges(m_filter))
        arrange();
    announce(imagecolumn::Age, imagecolumn::Age);
}

void ImageTableModel::takeInUse() {
    m_inUse = m_document.inUse();
    if (core::asksForUse(m_filter))
        arrange();
    announce(imagecolumn::Tags, imagecolumn::Tags);
}

void ImageTableModel::findSelectedRule() {
    m_selectedIndex.reset();
    if (!m_evaluation || !m_selectedRule)
        return;
    const auto& rules = m_evaluation->policy().rules;
    const auto found = std::find_if(rules.begin(), rules.end(), [this](const core::Rule& rule) {
        return rule.id == *m_selectedRule;
    });
    if (found != rules.end())
        m_selectedIndex = static_cast<std::size_t>(found - rules.begin());
}

ImageRow ImageTableModel::rowAt(core::ImageIndex image) const {
    return {m_images->store,         m_evaluation.get(), m_compared.get(), m_inUse.get(),
            m_document.isHeldOver(), m_document.now(),   m_selectedIndex,  image};
}

void ImageTableModel::match() {
    m_matching.reset();
    if (m_filter.terms.empty())
        return;
    if (!m_texts)
        m_texts.emplace(m_images->store);
    m_matching = core::matchingOf(m_filter, *m_texts);
}

void ImageTableModel::order() {
    m_order = sortedImages(m_images->store, m_evaluation.get(),
                           m_compared ? &m_compared->images : nullptr, m_sortColumn, m_sortOrder);
}

std::vector<ImageTableRow> ImageTableModel::shownRows() {
    const std::vector<core::ImageIndex> images = shownImages();
    m_shownCount = images.size();
    return m_groups.arrange(images, m_evaluation.get());
}

std::vector<core::ImageIndex> ImageTableModel::shownImages() const {
    const bool byChange = m_compared && !m_changes.all();
    if (!byChange && !m_matching)
        return m_order;
    core::ImageSet shown =
        core::matchingNow(m_filter, m_images->store, m_evaluation.get(), m_document.now(),
                          m_inUse ? &m_inUse->images() : nullptr);
    if (m_matching)
        shown &= *m_matching;
    if (byChange)
        shown &= imagesWith(m_changes, m_compared->images);
    std::vector<core::ImageIndex> rows;
    rows.reserve(shown.count());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows),
                 [&](core::ImageIndex image) { return shown.contains(image); });
    return rows;
}

void ImageTableModel::arrange() {
    const std::vector<ImageGroups::Group> oldGroups = m_groups.groups();
    std::vector<ImageTableRow> rows = shownRows();
    if (rows == m_rows) {
        if (oldGroups != m_groups.groups()) // counts of collapsed ones
            announce(0, imagecolumn::count - 1);
        return;
    }
    emit layoutAboutToBeChanged();
    const std::vector<ImageTableRow> oldRows = std::exchange(m_rows, std::move(rows));
    std::vector<int> rowOfImage(m_images->store.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if ((m_rows[row] & ImageGroups::heading) == 0)
            rowOfImage[m_rows[row]] = static_cast<int>(row);
    const auto newRow = [&](ImageTableRow old) {
        return (old & ImageGroups::heading) == 0 ? rowOfImage[old] : rowOf(old).value_or(-1);
    };

    const QModelIndexList oldIndexes = persistentIndexList();
    QModelIndexList indexes;
    indexes.reserve(oldIndexes.size());
    for (const QModelIndex& index : oldIndexes) {
        const int row = newRow(oldRows[static_cast<std::size_t>(index.row())]);
        indexes << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(oldIndexes, indexes);
    emit layoutChanged();
}

void ImageTableModel::announce(int firstColumn, int lastColumn) {
    if (!m_rows.empty())
        emit dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

} // namespace ui
