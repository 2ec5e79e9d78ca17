// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mark of an image that runs now, before its tags: a sign, and a word where there is room.
#pragma once

#include <QStyleOptionViewItem>

class QFont;
class QPainter;

namespace ui {

// At the left of `option.rect`, in that font, with the word where that leaves `needed` pixels for
// others. Returns the width that it took.
int paintInUseChip(QPainter& painter, const QStyleOptionViewItem& option, const QFont& font,
                   int needed);

} // namespace ui
