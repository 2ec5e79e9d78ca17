// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what an export is to do with rules that are muted.
#pragma once

#include "ui/document/document.h"

class QWidget;

namespace ui {

// The policy to export: all of it where nothing is muted, else what the user chooses after the
// muted rules were named. Nothing when the user wants no export.
std::optional<core::PolicyDraft> chooseExport(const Document& document, QWidget* window);

} // namespace ui
