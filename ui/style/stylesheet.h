// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The flat look of the standard controls, as a Qt style sheet over the Fusion style.
#pragma once

#include <QString>

namespace ui {

struct Colours;

QString styleSheet(const Colours& colours, bool isDark);

} // namespace ui
