// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ticks of an axis of images or bytes.
#pragma once

#include "ui/charts/chart.h"

#include <QString>

#include <vector>

namespace ui {

struct Tick {
    double value;
    QString label;
};

// From 0 to the first tick that is not below `largest`, in at most so many steps: round numbers,
// whole ones for images.
std::vector<Tick> ticksUpTo(double largest, Measure measure, int mostSteps = 5);

} // namespace ui
