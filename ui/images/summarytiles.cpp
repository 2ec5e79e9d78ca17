// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/summarytiles.h"

#include "ui/images/movetile.h"
#include "ui/images/summarytile.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>

namespace ui {

SummaryTiles::SummaryTiles(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_all = addTile(*row, {});
    m_keep = addTile(*row, core::Outcome::Keep);
    m_expire = addTile(*row, core::Outcome::Expire);
    m_archive = addTile(*row, core::Outcome::Archive);
    m_move = new MoveTile(this);
    row->addWidget(m_move, 1);

    connect(m_all, &SummaryTile::clicked, this, [this] {
        setShown({});
        emit shownChanged(m_shown);
    });
    connect(m_keep, &SummaryTile::clicked, this, [this] { toggle(&ShownOutcomes::keep); });
    connect(m_expire, &SummaryTile::clicked, this, [this] { toggle(&ShownOutcomes::expire); });
    connect(m_archive, &SummaryTile::clicked, this, [this] { toggle(&ShownOutcomes::archive); });
    setShown({});
}

SummaryTile* SummaryTiles::addTile(QHBoxLayout& row, std::optional<core::Outcome> outcome) {
    auto* tile = new SummaryTile(outcome, this);
    row.addWidget(tile);
    return tile;
}

void SummaryTiles::setTotals(const core::Total& all, bool hasUnknownSizes,
                             const core::Evaluation* evaluation) {
    for (SummaryTile* tile : {m_all, m_keep, m_expire, m_archive})
        tile->setHasUnknownSizes(hasUnknownSizes);
    m_all->setTotal(all, all.images);
    const auto total = [evaluation](core::Total core::Summary::*part) {
        return evaluation ? std::optional(evaluation->summary().*part) : std::nullopt;
    };
    m_keep->setTotal(total(&core::Summary::keep), all.images);
    m_expire->setTotal(total(&core::Summary::expire), all.images);
    m_archive->setTotal(total(&core::Summary::archive), all.images);
    refreshSavings(evaluation);
}

void SummaryTiles::setPrices(const StoragePrices& prices, const core::Evaluation* evaluation) {
    m_prices = prices;
    refreshSavings(evaluation);
}

void SummaryTiles::refreshSavings(const core::Evaluation* evaluation) {
    const auto show = [&](SummaryTile& tile, auto saved) {
        const double amount = evaluation ? saved(*evaluation, m_prices) : 0;
        tile.setSaving(amount > 0 ? moneyText(amount, m_prices) : QString());
    };
    show(*m_expire, savedByExpiring);
    show(*m_archive, savedByArchiving);
}

void SummaryTiles::setMove(const core::Evaluation* before, const core::Evaluation* after) {
    if (before && after)
        m_move->setMove(*before, *after);
    else
        m_move->hide();
}

void SummaryTiles::setShown(ShownOutcomes shown) {
    m_shown = shown;
    const bool isEverything = shown.isEverything();
    m_all->setChecked(isEverything);
    m_keep->setChecked(!isEverything && shown.keep);
    m_expire->setChecked(!isEverything && shown.expire);
    m_archive->setChecked(!isEverything && shown.archive);
}

void SummaryTiles::toggle(bool ShownOutcomes::*outcome) {
    ShownOutcomes shown = m_shown.isEverything() ? ShownOutcomes{false, false, false} : m_shown;
    shown.*outcome = !(shown.*outcome);
    setShown(shown == ShownOutcomes{false, false, false} ? ShownOutcomes{} : shown);
    emit shownChanged(m_shown);
}

} // namespace ui
