// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that delegates paint on as many lines as they need.
#pragma once

class QTextLayout;

namespace ui {

// Breaks the text into lines, between words where it can, and gives their height.
int layLines(QTextLayout& layout, int width);

} // namespace ui
