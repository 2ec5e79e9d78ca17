// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/foundtags.h"

#include "core/filter/filtermatch.h"
#include "ui/style/texts.h"

#include <algorithm>
#include <span>
#include <vector>

namespace ui {

QStringList foundTagsFirst(const core::ImageStore& images, core::ImageIndex image,
                           const core::ImageFilter& filter) {
    const auto tags = images.tags(image);
    std::vector<core::TagIndex> order(tags.begin(), tags.end());
    std::ranges::stable_partition(
        order, [&](core::TagIndex tag) { return core::findsTag(filter, images.tagName(tag)); });
    QStringList texts;
    for (const core::TagIndex tag : std::span(order).first(std::min(tagsInCell, order.size())))
        texts << visibleText(images.tagName(tag));
    return texts;
}

} // namespace ui
