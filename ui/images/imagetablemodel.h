// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of the document as a table, one row each: columns and roles are in imagecolumns.h.
//
//   ImageTableModel model(document);
//   model.setFilter(core::parseFilter("prod"));
//   model.index(0, imagecolumn::Verdict).data();    // "✕ Expires"
//
// A window on the document: it holds no verdicts, only which images it shows in which order. It
// sorts and filters by itself, because proxies are too slow for 100,000 rows; a new evaluation
// costs nothing for rows that are out of sight, unless order or filter depend on verdicts.
#pragma once

#include "core/filter/imagetexts.h"
#include "ui/document/comparison.h"
#include "ui/document/document.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagefilter.h"
#include "ui/images/imagegroups.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <optional>
#include <span>
#include <vector>

namespace ui {

class ImageRow;

class ImageTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ImageTableModel(const Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    // Headings of groups can be gone to but not selected.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    // What it says about verdicts and rules waits while nothing is decided.
    void setFilter(core::ImageFilter filter);
    // Waits, and everything is shown, while nothing is compared.
    void setShownChanges(ShownChanges changes);
    // Waits likewise while nothing is decided.
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_groups.grouping(); }
    void expandGroups();
    // The rule whose images are told apart by imagerole::Relation.
    void setSelectedRule(std::optional<core::RuleId> rule);
    std::optional<core::RuleId> selectedRule() const { return m_selectedRule; }

    // Nothing for the heading of a group.
    std::optional<core::ImageIndex> imageAt(int row) const;
    // Nothing when the filter or its group hides the image.
    std::optional<int> rowOf(core::ImageIndex image) const;
    // Whether the filter or a group hides one of them.
    bool hides(std::span<const core::ImageIndex> images) const;
    // The rows of those that are shown, from the top.
    QItemSelection rowsOf(std::span<const core::ImageIndex> images) const;
    // The images of these rows, from the top.
    std::vector<core::ImageIndex> imagesOf(const QItemSelection& rows) const;
    // Those that the filter shows, also in collapsed groups.
    std::size_t shownCount() const { return m_shownCount; }
    std::size_t imageCount() const { return m_images->store.size(); }

private:
    void takeImages();
    void takeEvaluation();
    void takeComparison();
    void takeNow();
    void takeInUse();
    void findSelectedRule();
    void refreshVerdicts();
    ImageRow rowAt(core::ImageIndex image) const;
    QVariant headingData(ImageTableRow row, const QModelIndex& index, int role) const;

    void match();
    void order();
    std::vector<core::ImageIndex> shownImages() const;
    std::vector<ImageTableRow> shownRows();
    // Shows what order and filter say; rows that stay keep their selection.
    void arrange();
    void announce(int firstColumn, int lastColumn);

    const Document& m_document;
    SharedImages m_images;
    SharedEvaluation m_evaluation; // of m_images, or null
    SharedComparison m_compared;   // of m_evaluation, or null
    SharedInUse m_inUse;           // of m_images, or null
    std::optional<core::RuleId> m_selectedRule;
    std::optional<std::size_t> m_selectedIndex;

    int m_sortColumn = imagecolumn::Pushed;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    core::ImageFilter m_filter;
    ShownChanges m_changes = everyChange();
    std::optional<core::ImageTexts> m_texts;  // made when something is first looked for
    std::optional<core::ImageSet> m_matching; // of m_filter; nothing where it asks for nothing
    std::vector<core::ImageIndex> m_order;    // all images as sorted
    ImageGroups m_groups;
    std::vector<ImageTableRow> m_rows; // those of them that are shown, and headings
    std::size_t m_shownCount = 0;
};

} // namespace ui
