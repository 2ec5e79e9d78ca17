// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own line drawings, in the colour of the palette's text.
#pragma once

#include <QIcon>
#include <QPalette>

namespace ui {

// Takes the name of a file in resources/icons without its ending. Sharp at any size.
QIcon icon(const QString& name, const QPalette& palette);

// The program's icon.
QIcon applicationIcon();

} // namespace ui
