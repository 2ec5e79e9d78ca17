// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/proofstyle.h"

#include "ui/style/theme.h"

#include <QCoreApplication>

namespace ui {

QString proofSign(core::ProofResult result) {
    switch (result) {
    case core::ProofResult::Proved:
        return QStringLiteral("✓");
    case core::ProofResult::HoldsWhile:
        return QStringLiteral("◐");
    case core::ProofResult::Refuted:
        return QStringLiteral("✕");
    case core::ProofResult::Undecided:
        break;
    }
    return QStringLiteral("?");
}

QString proofWord(core::ProofResult result) {
    switch (result) {
    case core::ProofResult::Proved:
        return QCoreApplication::translate("ui", "Proved");
    case core::ProofResult::HoldsWhile:
        return QCoreApplication::translate("ui", "Holds while");
    case core::ProofResult::Refuted:
        return QCoreApplication::translate("ui", "Refuted");
    case core::ProofResult::Undecided:
        break;
    }
    return QCoreApplication::translate("ui", "Undecided");
}

QColor proofColour(core::ProofResult result, const QPalette& palette) {
    const Colours& c = colours(palette);
    switch (result) {
    case core::ProofResult::Proved:
        return c.keep;
    case core::ProofResult::HoldsWhile:
        return c.warning;
    case core::ProofResult::Refuted:
        return c.expire;
    case core::ProofResult::Undecided:
        break;
    }
    return c.soft;
}

} // namespace ui
