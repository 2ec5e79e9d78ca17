// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shows: a bar for each period or rule, stacked by verdict.
//
//   const Chart chart{tr("By week of the push"), Measure::Bytes, {{"16 Nov", "Week of …",
//   shares}}}; valueOf(chart.bars[0], Outcome::Expire, chart.measure);
#pragma once

#include "core/evaluation/shares.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace ui {

enum class Measure { Images, Bytes };

struct Bar {
    QString label; // below it; empty for none
    QString name;  // in full, as in "Week from 16 Nov 2026"
    core::VerdictShares shares;
};

struct Chart {
    QString title;
    Measure measure = Measure::Images;
    std::vector<Bar> bars;
};

// From the ground up.
inline constexpr std::array stackedOutcomes{core::Outcome::Keep, core::Outcome::Archive,
                                            core::Outcome::Expire};

double valueOf(const Bar& bar, core::Outcome outcome, Measure measure);
// Of all verdicts.
double heightOf(const Bar& bar, Measure measure);

// What stands at a height in a bar: nothing above it.
std::optional<core::Outcome> outcomeAt(const Bar& bar, double height, Measure measure);

// "Week from 16 Nov 2026 · ✕ Expires: 3 images, 620 MB"; without an outcome, of each verdict that
// there is.
QString sentenceOf(const Bar& bar, std::optional<core::Outcome> outcome);

} // namespace ui
