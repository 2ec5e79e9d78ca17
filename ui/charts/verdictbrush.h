// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verdict's share of a bar is filled with: its colour, and lines that tell it apart
// without colours.
#pragma once

#include "core/evaluation/verdict.h"

#include <QBrush>
#include <QPalette>

namespace ui {

// Kept is plain, what expires has slanting lines, what is archived level ones.
QBrush verdictBrush(core::Outcome outcome, const QPalette& palette);

} // namespace ui
