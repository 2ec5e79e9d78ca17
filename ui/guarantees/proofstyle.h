// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a proof looks: sign, word and colour.
#pragma once

#include "core/guarantees/proof.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace ui {

// "✓ Proved", "◐ Holds while", "✕ Refuted", "? Undecided".
QString proofSign(core::ProofResult result);
QString proofWord(core::ProofResult result); // translated
QColor proofColour(core::ProofResult result, const QPalette& palette);

} // namespace ui
