// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is proved of a rule that protects images, in one short line for its card.
#pragma once

#include "ui/guarantees/guarantees.h"

#include <QString>

namespace ui {

// "✓ Never expired, up to 100,000 images"; empty for a rule that protects nothing, or of which
// nothing is proved; "… Being proved anew" while newer proofs are late.
QString protectionText(const Guarantees& guarantees, core::RuleId rule);

} // namespace ui
