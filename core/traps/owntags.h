// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// By which tags one rule is about an image apart from those that another rule is about.
#pragma once

#include "core/images/imagestore.h"
#include "core/policy/policy.h"

#include <string>
#include <vector>

namespace core {

// Whether the image has a tag for each entry of `tagged` that no entry of `other` matches: else it
// is by the tags of both that the two meet on it.
bool hasOwnTags(const Tagged& tagged, const Tagged& other, const ImageStore& images,
                ImageIndex image);

// These tags, one for each entry that has one.
std::vector<std::string> ownTags(const Tagged& tagged, const Tagged& other,
                                 const ImageStore& images, ImageIndex image);

// How many tags either of them matches at most.
std::size_t costOfOwnTags(const Tagged& tagged, const Tagged& other, const ImageStore& images,
                          ImageIndex image);

} // namespace core
