// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagefilter.h"

namespace ui {

core::ImageSet imagesWith(ShownChanges changes, const core::ImageComparison& comparison) {
    core::ImageSet shown(comparison.images(core::Change::Same).size());
    for (const core::Change change : core::changes)
        if (changes.test(static_cast<std::size_t>(change)))
            shown |= comparison.images(change);
    return shown;
}

} // namespace ui
