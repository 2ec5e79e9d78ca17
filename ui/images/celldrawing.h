// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several cells of the image table are drawn with.
#pragma once

#include "core/policy/policy.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QString>
#include <QVariant>

#include <optional>

class QPainter;
class QRect;

namespace ui {

inline constexpr int cellMargin = space::small;

std::optional<core::RuleId> ruleIn(const QVariant& value);
void drawElided(QPainter& painter, const QRect& rect, const QString& text);
QFont bold(QFont font);
// Chips are a little smaller than the text around them.
QFont chipFont(const QFont& base);

} // namespace ui
