// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people mean by tags, by custom: nothing that ECR knows of. Only what a trap warns of, and
// how loudly, rests on it.
//
//   tagFamily("web-1.4");     // "web"
//   isMovingTag("latest");    // true: it goes from image to image
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

// What a tag has in common with others: its letters up to the first digit or separator; "123…"
// for tags that begin with a digit. Nothing for the hash of a commit, nor for a tag of a signature
// ("sha256-….sig"), which belongs to its image.
std::optional<std::string_view> tagFamily(std::string_view tag);

// A tag that is pushed again and again: `latest`, `main`, `prod` …
bool isMovingTag(std::string_view tag);

// A family of which nobody is surprised to lose even the newest: `dev`, `pr`, `alpha` …
bool isDisposable(std::string_view family);

// A family that stands for a place to deploy to or a branch: an image is seldom of two of them.
bool isPlaceOrBranch(std::string_view family);

} // namespace core
