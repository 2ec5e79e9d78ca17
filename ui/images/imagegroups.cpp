// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/images/imagegroups.h"

#include <algorithm>

namespace ui {

namespace {

using Group = ImageGroups::Group;

std::vector<Group> possibleGroups(Grouping grouping, const core::Policy& policy) {
    std::vector<Group> groups;
    if (grouping == Grouping::Verdict) {
        for (const auto outcome :
             {core::Outcome::Expire, core::Outcome::Archive, core::Outcome::Keep})
            groups.push_back(
                {ImageGroups::heading | static_cast<ImageTableRow>(outcome), 0, outcome, {}});
        return groups;
    }
    for (const core::Rule& rule : policy.rules)
        groups.push_back(
            {ImageGroups::heading | static_cast<ImageTableRow>(rule.id), 0, {}, rule.priority});
    groups.push_back({ImageGroups::noRule, 0, {}, {}});
    return groups;
}

// The place of the image's group among the possible ones.
std::size_t placeOf(core::ImageIndex image, Grouping grouping, const core::Evaluation& evaluation) {
    if (grouping == Grouping::Verdict)
        return evaluation.expiring().contains(image)    ? 0
               : evaluation.archiving().contains(image) ? 1
                                                        : 2;
    return std::min<std::size_t>(evaluation.decidingRule(image), evaluation.policy().rules.size());
}

} // namespace

void ImageGroups::setGrouping(Grouping grouping) {
    m_grouping = grouping;
    m_collapsed.clear();
}

void ImageGroups::setCollapsed(ImageTableRow row, bool isCollapsed) {
    if (isCollapsed)
        m_collapsed.insert(row);
    else
        m_collapsed.erase(row);
}

std::vector<ImageTableRow> ImageGroups::arrange(const std::vector<core::ImageIndex>& shown,
                                                const core::Evaluation* evaluation) {
    m_groups.clear();
    if (m_grouping == Grouping::None || !evaluation)
        return shown;
    m_groups = possibleGroups(m_grouping, evaluation->policy());
    std::vector<std::vector<ImageTableRow>> members(m_groups.size());
    for (const core::ImageIndex image : shown) {
        const std::size_t place = placeOf(image, m_grouping, *evaluation);
        ++m_groups[place].images;
        if (!isCollapsed(m_groups[place].row))
            members[place].push_back(image);
    }
    std::vector<ImageTableRow> rows;
    rows.reserve(shown.size() + m_groups.size());
    for (std::size_t place = 0; place < m_groups.size(); ++place) {
        if (m_groups[place].images == 0)
            continue;
        rows.push_back(m_groups[place].row);
        rows.insert(rows.end(), members[place].begin(), members[place].end());
    }
    std::erase_if(m_groups, [](const Group& group) { return group.images == 0; });
    return rows;
}

const ImageGroups::Group& ImageGroups::group(ImageTableRow row) const {
    return *std::ranges::find(m_groups, row, &Group::row);
}

} // namespace ui
