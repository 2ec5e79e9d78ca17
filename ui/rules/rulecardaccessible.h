// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells screen readers that a card is an item of a list, and whether it is the selected one.
#pragma once

namespace ui {

// Safe to call more than once.
void installRuleCardAccessibility();

} // namespace ui
