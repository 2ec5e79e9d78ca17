// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/runninglist.h"

#include <utility>

namespace core {

RunningList::Added RunningList::add(std::string_view text, std::string place) {
    text = withoutScheme(text);
    auto known = m_byText.find(text);
    if (known == m_byText.end()) {
        auto reference = referenceFrom(text);
        if (!reference)
            return Added::NoReference;
        if (m_images.size() == mostImages || m_bytes >= mostBytes)
            return Added::TooMany;
        m_bytes += 3 * text.size(); // as written, in parts, and to be found by
        known = m_byText.emplace(text, m_images.size()).first;
        m_images.push_back({std::string(text), *std::move(reference), {}, 0});
    }
    RunningImage& image = m_images[known->second];
    ++image.runs;
    if (image.places.empty() || (image.places.size() < mostPlaces && m_bytes < mostBytes)) {
        m_bytes += place.size();
        image.places.push_back(std::move(place));
    }
    return Added::Yes;
}

} // namespace core
