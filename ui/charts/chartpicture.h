// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts as a picture in a file, with the legend that the panel has beside them.
#pragma once

#include "ui/charts/chart.h"

#include <QPalette>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

// Writes the charts below one another: SVG where the path ends so, else PNG. Never half a file;
// the reason when it failed.
std::optional<QString> writeCharts(const QString& path, const std::vector<Chart>& charts,
                                   const QPalette& palette);

} // namespace ui
