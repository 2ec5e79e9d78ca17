// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the image table in groups: a heading for each verdict or deciding rule that has
// images, then these images unless the group is collapsed.
//
//   ImageGroups groups;
//   groups.setGrouping(Grouping::Rule);
//   groups.arrange(images, evaluation);    // {heading, 4, 0, heading, 2}
#pragma once

#include "core/evaluation/evaluation.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace ui {

enum class Grouping { None, Verdict, Rule };

// A row is an image, or with `heading` set a group that stays the same over new evaluations.
using ImageTableRow = std::uint32_t;

class ImageGroups {
public:
    static constexpr ImageTableRow heading = 1u << 31;
    static constexpr ImageTableRow noRule = heading | (heading - 1);

    struct Group {
        ImageTableRow row;
        std::size_t images = 0;               // also of a collapsed one
        std::optional<core::Outcome> outcome; // of Grouping::Verdict
        std::optional<core::RulePriority> rule;

        bool operator==(const Group&) const = default;
    };

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    bool isCollapsed(ImageTableRow row) const { return m_collapsed.contains(row); }
    void setCollapsed(ImageTableRow row, bool isCollapsed);
    void expandAll() { m_collapsed.clear(); }

    // What is shown, in this order within each group. Without an evaluation nothing is grouped.
    std::vector<ImageTableRow> arrange(const std::vector<core::ImageIndex>& shown,
                                       const core::Evaluation* evaluation);
    // As they were arranged: what goes comes first, and rules come by priority.
    const std::vector<Group>& groups() const { return m_groups; }
    const Group& group(ImageTableRow row) const;

private:
    Grouping m_grouping = Grouping::None;
    std::set<ImageTableRow> m_collapsed;
    std::vector<Group> m_groups;
};

} // namespace ui
