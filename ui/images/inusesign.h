// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mark of an image that runs now, before its tags: a sign, and words where there is room. It
// is no chip, so nobody takes it for a tag.
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace ui {

// At the left of `option.rect`, with the words where that leaves `needed` pixels for the tags.
// Returns the width that it took.
int paintInUseSign(QPainter& painter, const QStyleOptionViewItem& option, int needed);

} // namespace ui
