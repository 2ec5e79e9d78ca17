// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weeks, months or years in which images were pushed.
//
//   const PushPeriods periods = pushPeriods(store, PeriodUnit::Week, QTimeZone::systemTimeZone());
//   sharesByPushTime(evaluation, periods.limits);
#pragma once

#include "core/images/imagestore.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace ui {

enum class PeriodUnit { Week, Month, Year };

// With three verdicts a bar, a chart draws 360 points at most.
inline constexpr int mostPeriods = 120;

struct PushPeriods {
    PeriodUnit unit = PeriodUnit::Week;
    int unitsInPeriod = 1;             // more only for years
    std::vector<QDate> days;           // on which each period begins, and the one after the last
    std::vector<core::Instant> limits; // the same in time
};

// Periods from the first push to the last one, without a gap; none without images. They begin at
// midnight of the zone, weeks on Monday. Where periods of the unit are more than mostPeriods, they
// are of the next longer one.
PushPeriods pushPeriods(const core::ImageStore& images, PeriodUnit unit, const QTimeZone& zone);

// "16 Nov", "Nov 2026", "2026": short, for an axis; no two are the same.
QString periodLabel(const PushPeriods& periods, std::size_t period);
// "Week from 16 Nov 2026"
QString periodName(const PushPeriods& periods, std::size_t period);

} // namespace ui
