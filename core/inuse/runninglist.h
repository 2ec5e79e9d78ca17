// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs now, by the references of its images.
//
//   RunningList list;
//   list.add("registry.example/shop/web:1.2", "shop/web-0/web");
//   list.images()[0].places;    // "shop/web-0/web"
#pragma once

#include "core/inuse/imagereference.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct RunningImage {
    std::string text; // the reference as it was written
    ImageReference reference;
    std::vector<std::string> places; // where it runs, the first of them: "shop/web-0/web"
    std::size_t runs = 0;            // how often in all

    bool operator==(const RunningImage&) const = default;
};

class RunningList {
public:
    // Of the places of one image.
    static constexpr std::size_t mostPlaces = 10;
    // Of distinct references: more than an ECR repository has images, so no real list has more.
    static constexpr std::size_t mostImages = 250'000;
    // Of all texts that are kept: of references that are added beyond it none is, of places none
    // but the first of each.
    static constexpr std::size_t mostBytes = std::size_t{128} << 20;

    enum class Added { Yes, NoReference, TooMany };
    Added add(std::string_view text, std::string place);

    // Each reference once, in order of appearance.
    const std::vector<RunningImage>& images() const { return m_images; }

private:
    std::vector<RunningImage> m_images;
    std::map<std::string, std::size_t, std::less<>> m_byText;
    std::size_t m_bytes = 0;
};

} // namespace core
