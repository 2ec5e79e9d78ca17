// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pushperiods.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

QDate dayOf(core::Instant instant, const QTimeZone& zone) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(seconds.count(), zone).date();
}

core::Instant startOf(QDate day, const QTimeZone& zone) {
    return core::Instant(std::chrono::seconds(day.startOfDay(zone).toSecsSinceEpoch()));
}

QDate firstDayOf(PeriodUnit unit, QDate day) {
    switch (unit) {
    case PeriodUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case PeriodUnit::Month:
        return {day.year(), day.month(), 1};
    case PeriodUnit::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate after(PeriodUnit unit, int units, QDate day) {
    switch (unit) {
    case PeriodUnit::Week:
        return day.addDays(7 * units);
    case PeriodUnit::Month:
        return day.addMonths(units);
    case PeriodUnit::Year:
        break;
    }
    return day.addYears(units);
}

// How many periods it takes, both ends included.
qint64 countOf(PeriodUnit unit, QDate first, QDate last) {
    switch (unit) {
    case PeriodUnit::Week:
        return first.daysTo(last) / 7 + 1;
    case PeriodUnit::Month:
        return (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    case PeriodUnit::Year:
        break;
    }
    return last.year() - first.year() + 1;
}

} // namespace

PushPeriods pushPeriods(const core::ImageStore& images, PeriodUnit unit, const QTimeZone& zone) {
    PushPeriods periods;
    if (images.size() == 0)
        return periods;
    core::Instant first = images.pushedAt(0);
    core::Instant last = first;
    for (core::ImageIndex image = 1; image < images.size(); ++image) {
        first = std::min(first, images.pushedAt(image));
        last = std::max(last, images.pushedAt(image));
    }
    const QDate lastDay = dayOf(last, zone);
    QDate begin = firstDayOf(unit, dayOf(first, zone));
    while (unit != PeriodUnit::Year && countOf(unit, begin, lastDay) > mostPeriods) {
        unit = unit == PeriodUnit::Week ? PeriodUnit::Month : PeriodUnit::Year;
        begin = firstDayOf(unit, begin);
    }
    periods.unit = unit;
    periods.unitsInPeriod =
        static_cast<int>((countOf(unit, begin, lastDay) + mostPeriods - 1) / mostPeriods);
    periods.days.push_back(begin);
    while (periods.days.back() <= lastDay)
        periods.days.push_back(after(unit, periods.unitsInPeriod, periods.days.back()));
    for (const QDate day : periods.days)
        periods.limits.push_back(startOf(day, zone));
    return periods;
}

QString periodLabel(const PushPeriods& periods, std::size_t period) {
    const QLocale locale;
    const QDate day = periods.days[period];
    switch (periods.unit) {
    case PeriodUnit::Week:
        return locale.toString(day,
                               day.year() == periods.days.back().year()
                                   ? QCoreApplication::translate("ui", "d MMM", "day of a year")
                                   : QCoreApplication::translate("ui", "d MMM yyyy", "date"));
    case PeriodUnit::Month:
        return locale.toString(day, QCoreApplication::translate("ui", "MMM yyyy", "month"));
    case PeriodUnit::Year:
        break;
    }
    return locale.toString(day, QStringLiteral("yyyy"));
}

QString periodName(const PushPeriods& periods, std::size_t period) {
    const QLocale locale;
    const QDate day = periods.days[period];
    if (periods.unit == PeriodUnit::Week)
        return QCoreApplication::translate("ui", "Week from %1")
            .arg(locale.toString(day, QCoreApplication::translate("ui", "d MMM yyyy", "date")));
    if (periods.unitsInPeriod == 1)
        return periodLabel(periods, period);
    return QStringLiteral("%1–%2").arg(day.year()).arg(day.year() + periods.unitsInPeriod - 1);
}

} // namespace ui
