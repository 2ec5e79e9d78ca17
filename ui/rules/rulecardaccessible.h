// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells screen readers that cards are the items of a list, in which order, and which are selected.
#pragma once

namespace ui {

// Safe to call more than once.
void installRuleCardAccessibility();

} // namespace ui
