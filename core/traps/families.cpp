// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/families.h"

#include "core/traps/tagcustoms.h"

#include <unordered_map>

namespace core {

TagFamilies::TagFamilies(const ImageStore& images)
    : m_familyOf(images.tagNames().size(), none) {
    std::unordered_map<std::string_view, Family> known;
    for (TagIndex tag = 0; tag < m_familyOf.size(); ++tag) {
        const auto family = tagFamily(images.tagName(tag));
        if (!family)
            continue;
        const auto [entry, isNew] = known.emplace(*family, static_cast<Family>(m_names.size()));
        if (isNew)
            m_names.push_back(*family);
        m_familyOf[tag] = entry->second;
    }
}

} // namespace core
