// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What wording.h says of indexes (spec E10) and subjects (spec E11), statements() among it.
#pragma once

#include "core/base/message.h"
#include "core/evaluation/departure.h"
#include "core/evaluation/verdict.h"
#include "core/images/imagestore.h"

namespace core {

// "part of index v1.2", "follows its subject v1.2". Takes IndexChild and FollowsSubject.
Message linkReason(Reason reason, const ImageStore& images, ImageIndex image);

// "can go once index v1.2 is deleted". Takes a part of an index.
Message indexOutlook(const ImageStore& images, ImageIndex image);

// "expires along with v1.2, which it refers to, after 2026-11-27T00:00:00Z". Takes a departure
// whose leader is another image.
Message followingOutlook(const Evaluation& evaluation, const Departure& departure);

} // namespace core
