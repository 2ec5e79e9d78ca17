// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an image looks that the selected rule identifies, marks or loses: a tint, a bar at the left
// and a sign, so that nothing is told by colour alone.
#pragma once

#include "core/policy/policy.h"
#include "ui/images/imagecolumns.h"

#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace ui {

QString relationSign(RuleRelation relation); // "○", "◆", "◇"

// Faint for what the rule identifies, stronger for what it acts on, hatched for what it loses.
void paintRelationTint(QPainter& painter, const QRect& rect, RuleRelation relation,
                       core::RuleId rule, const QPalette& palette);
// At the left of `rect`: thin, thick, or dashed in the same way.
void paintRelationBar(QPainter& painter, const QRect& rect, RuleRelation relation,
                      core::RuleId rule, const QPalette& palette);

} // namespace ui
