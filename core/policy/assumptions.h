// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of ours where AWS neither documents what ECR does nor users have observed it (spec
// mark A). Each is a named value here; findings and reasons that rest on one say so.
#pragma once

#include "core/policy/finding.h"

namespace core::assumed {

// V6: whole numbers written `2.0` or `2e0`, and numbers beyond 32 bits.
inline constexpr Severity unusualNumber = Severity::Error;
// V1: a key that comes twice in one object; the last one counts.
inline constexpr Severity duplicateKey = Severity::Warning;
// V1: a byte-order mark before the text; it is dropped.
inline constexpr Severity byteOrderMark = Severity::Note;
// V2: keys beside `rules`.
inline constexpr Severity keyBesideRules = Severity::Warning;
// V9: an empty prefix or pattern in a list.
inline constexpr Severity emptyEntry = Severity::Warning;
// V9, V10: an empty list where no list may be, or beside the other list.
inline constexpr Severity emptyList = Severity::Warning;
// V19: rules of a class that share some prefix, have overlapping ones, or an equal pattern.
inline constexpr Severity overlappingEntries = Severity::Warning;

// I1: a time without a zone is in UTC.
inline constexpr bool zonelessTimeIsUtc = true;
// E4: an archived image without `lastArchivedAt` is not marked by age in the archive.
inline constexpr bool marksUnknownArchiveTime = false;
// E9: of images with the same time, the smaller digest counts as the newer one.
inline constexpr bool smallerDigestIsNewer = true;
// E10: a child of an index fills a place in the counts of rules.
inline constexpr bool indexChildrenCount = true;
// E11: so does a referrer whose subject is there.
inline constexpr bool referrersCount = true;
// E10: a child of an index that is in the archive is kept like that of any other index.
inline constexpr bool archivedIndexKeepsChildren = true;
// E11: a referrer that its own rule archives expires when its subject does.
inline constexpr bool strongerActionIsFollowed = true;

} // namespace core::assumed
