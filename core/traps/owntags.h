// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// By which tags one rule is about an image apart from those that another rule is about.
#pragma once

#include "core/images/imagestore.h"
#include "core/policy/policy.h"

#include <string>
#include <vector>

namespace core {

// A tag for each entry of `tagged` that no entry of `other` matches; none where the image lacks one
// of them: then it is by the tags of both that the two meet on it.
//
// Looks at no more tags than costOfOwnTags says.
std::vector<std::string> ownTags(const Tagged& tagged, const Tagged& other,
                                 const ImageStore& images, ImageIndex image);

std::size_t costOfOwnTags(const Tagged& tagged, const Tagged& other, const ImageStore& images,
                          ImageIndex image);

} // namespace core
