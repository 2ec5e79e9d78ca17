// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the model that finds the rows of images and the images of rows.
#include "ui/images/imagetablemodel.h"

#include <algorithm>

namespace ui {

std::optional<int> ImageTableModel::rowOf(core::ImageIndex image) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), image);
    if (found == m_rows.end())
        return {};
    return static_cast<int>(found - m_rows.begin());
}

bool ImageTableModel::hides(std::span<const core::ImageIndex> images) const {
    core::ImageSet shown(m_images->store.size());
    for (const ImageTableRow row : m_rows)
        if ((row & ImageGroups::heading) == 0)
            shown.insert(row);
    return std::ranges::any_of(images, [&](core::ImageIndex image) {
        return image < shown.size() && !shown.contains(image);
    });
}

QItemSelection ImageTableModel::rowsOf(std::span<const core::ImageIndex> images) const {
    core::ImageSet wanted(m_images->store.size());
    for (const core::ImageIndex image : images)
        if (image < wanted.size())
            wanted.insert(image);
    QItemSelection selection;
    const auto isWanted = [&](int row) {
        const auto image = imageAt(row);
        return image && wanted.contains(*image);
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (!isWanted(row))
            continue;
        const int first = row;
        while (row + 1 < rowCount() && isWanted(row + 1))
            ++row;
        selection.append({index(first, 0), index(row, columnCount() - 1)});
    }
    return selection;
}

std::vector<core::ImageIndex> ImageTableModel::imagesOf(const QItemSelection& rows) const {
    std::vector<std::pair<int, int>> runs;
    for (const QItemSelectionRange& range : rows)
        runs.emplace_back(range.top(), range.bottom());
    std::ranges::sort(runs);
    std::vector<core::ImageIndex> images;
    for (const auto& [first, last] : runs)
        for (int row = first; row <= last; ++row)
            if (const auto image = imageAt(row))
                images.push_back(*image);
    return images;
}

} // namespace ui
