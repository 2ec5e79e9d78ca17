// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in use, in plain words. Tags, references and places in the arguments are as they came:
// show them as plain text (see visible()).
#pragma once

#include "core/base/message.h"
#include "core/inuse/inuse.h"

namespace core {

// "It runs now in shop/web-0/web and 3 more". The image must be in use.
Message runningSentence(const InUse& inUse, ImageIndex image);

// "In use and would expire: `prod-1`, which runs in shop/web-0/web". The image must be lost.
Message lostSentence(const InUse& inUse, const Evaluation& evaluation, ImageIndex image);

// "`shop/web:0.9` runs in shop/old-0/web, but is not in the list of images …". Takes an index of
// unmatched().
Message unmatchedSentence(const InUse& inUse, std::size_t reference);

// What to know about the comparison by names of repositories; an empty pattern where it is plain.
Message repositorySentence(const InUse& inUse);

} // namespace core
