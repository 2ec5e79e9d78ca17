// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images the table shows beside what its filter says.
#pragma once

#include "core/comparison/imagecomparison.h"
#include "core/filter/imagefilter.h"

#include <bitset>

namespace ui {

// The verdicts whose images are shown.
using ShownOutcomes = core::Outcomes;

// The changes whose images are shown, by core::Change; all of them: nothing is filtered.
using ShownChanges = std::bitset<core::changes.size()>;
inline ShownChanges everyChange() {
    return ShownChanges().set();
}

core::ImageSet imagesWith(ShownChanges changes, const core::ImageComparison& comparison);

} // namespace ui
