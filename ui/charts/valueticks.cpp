// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valueticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// 1, 2 or 5 times a power of ten.
double roundStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

// With a decimal where steps are smaller than the unit: "1.5 GB" after "1.0 GB".
QString byteLabel(double value, double step) {
    const double unit = std::pow(1000, std::floor(std::log10(std::max(value, 1.0)) / 3));
    return QLocale().formattedDataSize(static_cast<qint64>(value), step < unit ? 1 : 0,
                                       QLocale::DataSizeSIFormat);
}

} // namespace

std::vector<Tick> ticksUpTo(double largest, Measure measure, int mostSteps) {
    const double step = std::max(1.0, roundStep(std::max(largest, 1.0) / mostSteps));
    std::vector<Tick> ticks;
    for (double value = 0; ticks.size() < 2 || ticks.back().value < largest; value += step)
        ticks.push_back({value, measure == Measure::Images
                                    ? QLocale().toString(static_cast<qulonglong>(value))
                                    : byteLabel(value, step)});
    return ticks;
}

} // namespace ui
