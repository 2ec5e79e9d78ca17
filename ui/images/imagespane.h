// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of the document with their verdicts: totals, filter and table.
//
//   auto* pane = new ImagesPane(document);
//   connect(pane, &ImagesPane::imageSelected, why, &WhyPanel::setImage);
#pragma once

#include "ui/document/document.h"
#include "ui/images/imagegroups.h"
#include "ui/images/rowtext.h"
#include "ui/images/storagecost.h"

#include <QByteArray>
#include <QWidget>

#include <optional>
#include <span>

class QLabel;
class QModelIndex;
class QMenu;
class QStackedWidget;

namespace ui {

class ComparisonStrip;
class EmptyState;
class FilterLine;
class ImageTableModel;
class ImageTableView;
class PolicyStrip;
class RowCopier;
class RuleLegend;
class SummaryTiles;

class ImagesPane : public QWidget {
    Q_OBJECT
public:
    explicit ImagesPane(Document& document, QWidget* parent = nullptr);

    // Stays selected while a filter or a new verdict hides its row.
    std::optional<core::ImageIndex> selectedImage() const { return m_selected; }
    // Takes the filters away when they hide the image.
    void selectImage(core::ImageIndex image);
    // All of them and no others, and goes to the one that stands first. Takes the filters away when
    // they hide one.
    void selectImages(std::span<const core::ImageIndex> images);

    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    // Which columns there are.
    QMenu* columnsMenu() const;

    // Of the selected image; nothing where no rule decides.
    std::optional<core::RuleId> decidingRule() const;
    // Goes to the first image that the rule decides about, in the order of the table; one that
    // is hidden only where none is shown. False where there is none.
    bool selectFirstOf(core::RuleId rule);

    void focusFilter();
    void goToRule(); // of the selected image
    // The selected rows, into the clipboard.
    void copySelection();
    void copyAsCsv();
    void copyAsJson();
    RowCopier& copier() { return *m_copier; }
    void copyDigest(); // of the selected image

    // The list that is being read; an empty name where none is.
    void setReading(const QString& file);
    void setPercentRead(int percent);

    void setPrices(const StoragePrices& prices);

    // Which columns there are, their widths and order, the sorting and the grouping.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    // Small enough for a screen of 640 × 400; what has no room there makes way for the table.
    QSize minimumSizeHint() const override { return {320, 130}; }

public slots:
    void setSelectedRule(std::optional<core::RuleId> rule);

signals:
    void imageSelected(std::optional<core::ImageIndex> image);
    void problemsRequested();
    void groupingChanged();
    void explainRequested();
    void ruleRequested(core::RuleId rule);
    void statusMessage(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void connectDocument();
    void connectCopying();
    void copy(RowFormat format);
    void clearFilters();
    void showAll(std::span<const core::ImageIndex> images);
    void filter();
    void refreshFilterProblem();
    void showEveryChange();
    void select(std::optional<core::ImageIndex> image);
    void takeCurrent(const QModelIndex& current);
    void showRowMenu(const QPoint& place);
    void refreshImages();
    void refreshCount();
    void refreshRows();
    void refreshVerdicts();
    void refreshMove();
    void refreshLegend();
    QString invitation(std::optional<core::RuleId> selected) const;
    void refreshState();
    void refreshComparison();

    Document& m_document;
    ImageTableModel* m_model;
    SummaryTiles* m_tiles;
    ComparisonStrip* m_comparison;
    FilterLine* m_filter;
    QLabel* m_count;
    PolicyStrip* m_state;
    QLabel* m_filterProblem; // in the place of the legend while there is one
    RuleLegend* m_legend;
    QStackedWidget* m_stack;
    ImageTableView* m_table;
    EmptyState* m_empty;
    RowCopier* m_copier;
    QString m_reading; // the name of the list that is on its way
    int m_percentRead = 0;
    std::uint64_t m_bytes = 0; // of all images, as far as their sizes are known
    bool m_hasUnknownSizes = false;
    std::optional<core::ImageIndex> m_selected;
};

} // namespace ui
