// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns and roles of the image table: what its model offers and its delegates paint.
//
//   index.siblingAtColumn(imagecolumn::Size).data(imagerole::Value);    // bytes, no text
#pragma once

#include <Qt>

namespace ui {

namespace imagecolumn {
enum Index : int { Verdict, Tags, Digest, Pushed, Age, Size, DecidedBy, Why, Before };
inline constexpr int count = Before + 1;
} // namespace imagecolumn

namespace imagerole {
enum Role : int {
    // The value that the cell shows, invalid where there is none: core::Outcome as int, the first
    // tags as QStringList, those that the filter finds before the others, whole digest,
    // milliseconds since 1970, age in seconds, bytes, priority
    // of the deciding rule, reason in words, for images that change the old core::Outcome as int.
    Value = Qt::UserRole,
    CopyText,      // the cell for other programs: exact, on one line
    TagCount,      // how many tags there are, when Value has only the first ones
    HitTags,       // QStringList: the tags by which the deciding rule identifies the image
    DecidingRule,  // core::RuleId as uint; invalid where no rule decides
    SelectedRule,  // core::RuleId as uint; invalid where no rule is selected
    Relation,      // ui::RuleRelation as int
    DeciderBefore, // the rule of the policy compared with in words, for images that change
    Group,         // QString: what the heading of a group says; invalid for images
    Collapsed,     // bool: of a heading; can be set
    InUse,         // QString: where the image runs, in words; invalid where it is not known to run
    HeldOver,      // bool: the verdict is of the policy before the errors that it has now
};
} // namespace imagerole

// What the selected rule has to do with an image.
enum class RuleRelation {
    None,
    Identifies,
    Marks, // and acts on it
    Loses, // would act on it, but an earlier rule has claimed it
};

} // namespace ui
