// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manifest says of an index (spec I6).
//
//   if (const auto children = childrenInManifest(manifestText, mediaType))
//       builder.addIndex(digest, *children);
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// The digests that an index lists, none for the manifest of one image; nothing when the text is not
// the JSON of a manifest. Takes the media type that the API gave beside it, empty where it gave
// none; the manifest's own `mediaType` outranks that.
std::optional<std::vector<std::string>> childrenInManifest(std::string_view manifest,
                                                           std::string_view mediaType);

} // namespace core
