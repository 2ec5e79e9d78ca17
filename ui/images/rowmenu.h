// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with an image: the menu of its row.
#pragma once

#include "ui/document/document.h"

class QMenu;

namespace ui {

class ImagesPane;

// The menu is the caller's. The image is the pane's selected one.
QMenu* newRowMenu(Document& document, ImagesPane& pane, core::ImageIndex image);

} // namespace ui
