// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textvalues.h"

#include "core/base/utf8.h"

#include <array>

namespace cli {

namespace {

constexpr std::size_t widestTags = 48;

} // namespace

std::string verdictText(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Expire:
        return "✕ expires";
    case core::Outcome::Archive:
        return "▣ archives";
    case core::Outcome::Keep:
        break;
    }
    return "● kept";
}

std::string shownTags(const core::ImageStore& images, core::ImageIndex image) {
    std::string text;
    for (const core::TagIndex tag : images.tags(image))
        text += (text.empty() ? "" : " ") + core::visible(images.tagName(tag));
    return text.empty() ? "(untagged)" : core::excerpt(text, widestTags);
}

std::string shortDigest(std::string_view digest) {
    return core::visible(core::shortDigest(digest));
}

std::string ageText(core::Instant from, core::Instant now) {
    using namespace std::chrono;
    if (from > now)
        return "in future";
    if (const auto days = core::wholeDays(from, now); days.count() > 0)
        return std::to_string(days.count()) + " d";
    if (const auto hours = duration_cast<std::chrono::hours>(now - from); hours.count() > 0)
        return std::to_string(hours.count()) + " h";
    return std::to_string(duration_cast<minutes>(now - from).count()) + " min";
}

std::string sizeText(std::optional<std::uint64_t> bytes) {
    if (!bytes)
        return "-";
    static constexpr std::array<std::string_view, 5> units{"B", "kB", "MB", "GB", "TB"};
    std::uint64_t divisor = 1;
    std::size_t unit = 0;
    for (; *bytes / divisor >= 1000 && unit + 1 < units.size(); ++unit)
        divisor *= 1000;
    const std::uint64_t tenths = unit == 0 ? *bytes * 10 : *bytes / (divisor / 10);
    const bool isSmall = unit > 0 && tenths < 100;
    std::string text = std::to_string(isSmall ? tenths / 10 : (tenths + 5) / 10);
    if (isSmall)
        text += "." + std::to_string(tenths % 10);
    return text + " " + std::string(units[unit]);
}

} // namespace cli
