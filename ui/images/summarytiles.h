// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row above the table: how many images there are, how many of each verdict, and what the
// move under way changes. The tiles also choose which verdicts the table shows.
#pragma once

#include "ui/images/imagefilter.h"
#include "ui/images/storagecost.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace ui {

class MoveTile;
class SummaryTile;

class SummaryTiles : public QWidget {
    Q_OBJECT
public:
    explicit SummaryTiles(QWidget* parent = nullptr);

    // `evaluation` is null while nothing is decided. Where some sizes are not known, bytes are at
    // least so many.
    void setTotals(const core::Total& all, bool hasUnknownSizes,
                   const core::Evaluation* evaluation);
    void setPrices(const StoragePrices& prices, const core::Evaluation* evaluation);
    // Both are null while no rule is moved.
    void setMove(const core::Evaluation* before, const core::Evaluation* after);
    void setShown(ShownOutcomes shown);

signals:
    void shownChanged(ui::ShownOutcomes shown);

private:
    void refreshSavings(const core::Evaluation* evaluation);
    SummaryTile* addTile(QHBoxLayout& row, std::optional<core::Outcome> outcome);
    // Shows images of the verdict, or no longer; none at all means everything again.
    void toggle(bool ShownOutcomes::*outcome);

    ShownOutcomes m_shown;
    StoragePrices m_prices;
    SummaryTile* m_all;
    SummaryTile* m_keep;
    SummaryTile* m_expire;
    SummaryTile* m_archive;
    MoveTile* m_move;
};

} // namespace ui
