// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name by which something that runs asks a registry for its image.
//
//   referenceFrom("registry.example:5000/shop/web:1.2@sha256:…")->path;    // "shop/web"
//   referenceFrom("shop/web")->tag;                                        // "latest"
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

// In bytes: a host has 255 at most, a path 256, a tag 128 and a digest 135.
inline constexpr std::size_t longestReference = 1000;

struct ImageReference {
    std::string path;   // the repository; empty where there is nothing but a digest
    std::string tag;    // `latest` where there is neither tag nor digest
    std::string digest; // decides where there is one: a tag beside it says nothing then

    bool operator==(const ImageReference&) const = default;
};

// Takes `[host[:port]/]path[:tag][@digest]`, also behind `docker-pullable://` and `docker://`, and
// a digest alone. The host is not kept: the same image is asked for by many. Nothing for any other
// text, and for one that is longer than any reference.
std::optional<ImageReference> referenceFrom(std::string_view text);

// What is before the reference in the `imageID` of a container: `docker-pullable://`, `docker://`.
std::string_view withoutScheme(std::string_view text);

} // namespace core
