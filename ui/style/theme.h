// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours, spacing and small drawings that all of the window shares.
//
// Colours come in a light and a dark set, chosen by the palette of the application; nothing is
// told by colour alone, so every verdict also has a sign and a word.
#pragma once

#include "core/evaluation/verdict.h"
#include "core/policy/finding.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QPainter;
class QRectF;

namespace ui {

// Distances in device-independent pixels: multiples of one grid.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int radius = 6;
} // namespace space

struct Colours {
    QColor window; // behind everything
    QColor panel;  // cards, tables, panes
    QColor line;   // borders
    QColor text;
    QColor soft; // secondary text; still at least 4.5 : 1 on panel
    QColor chip; // ground of chips and quiet buttons
    QColor accent;
    QColor accentText;
    QColor selection; // ground of the selected row
    QColor keep, keepGround;
    QColor expire, expireGround;
    QColor archive, archiveGround;
    QColor warning, warningGround;
};

bool isDark(const QPalette& palette);
const Colours& colours(const QPalette& palette);

// A verdict's colours, sign and word: "● Kept", "✕ Expires", "▣ Archives".
QColor verdictColour(core::Outcome outcome, const QPalette& palette);
QColor verdictGround(core::Outcome outcome, const QPalette& palette);
QString verdictSign(core::Outcome outcome);
QString verdictWord(core::Outcome outcome); // translated

// Colour, sign and word of a finding: "✕ Error", "⚠ Warning", "ℹ Note".
QColor severityColour(core::Severity severity, const QPalette& palette);
QColor severityGround(core::Severity severity, const QPalette& palette);
QString severitySign(core::Severity severity);
QString severityWord(core::Severity severity); // translated

// The colour of a rule: by its id, so that it keeps its colour when it moves. Ten of them come
// round again; the number beside it tells them apart.
QColor ruleColour(core::RuleId rule, const QPalette& palette);
// What is written on ruleColour.
QColor ruleTextColour(const QPalette& palette);

// A rounded box with the rule's priority in it; returns the width it took.
int paintRuleBadge(QPainter& painter, const QRectF& cell, core::RuleId rule, int priority,
                   const QPalette& palette);

QFont monospaceFont(const QFont& base);

enum class ThemeChoice { System, Light, Dark };

// Sets style, palette and style sheet of the application; may be called again at any time.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace ui
