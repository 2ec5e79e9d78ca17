// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of an image with those before the others that a filter finds: a cell has no room for all
// of them, and what was looked for must be seen.
#pragma once

#include "core/filter/imagefilter.h"
#include "core/images/imagestore.h"

#include <QStringList>

namespace ui {

// More tags than fit in any cell; a row is painted often, and an image may have 1000 tags.
inline constexpr std::size_t tagsInCell = 12;

// At most tagsInCell of them, fit to be shown.
QStringList foundTagsFirst(const core::ImageStore& images, core::ImageIndex image,
                           const core::ImageFilter& filter);

} // namespace ui
