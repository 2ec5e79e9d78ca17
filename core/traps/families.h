// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of a list by family (tagcustoms.h).
//
//   const TagFamilies families(images);
//   families.of(tag);      // 3, or TagFamilies::none
//   families.name(3);      // "web"
#pragma once

#include "core/images/imagestore.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class TagFamilies {
public:
    using Family = std::uint32_t;
    static constexpr Family none = UINT32_MAX; // of tags that have no family

    // The images outlive it.
    explicit TagFamilies(const ImageStore& images);

    std::size_t size() const { return m_names.size(); }
    std::string_view name(Family family) const { return m_names[family]; }
    Family of(TagIndex tag) const { return m_familyOf[tag]; }

private:
    std::vector<std::string_view> m_names;
    std::vector<Family> m_familyOf; // by tag
};

} // namespace core
