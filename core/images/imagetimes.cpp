// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/imagetimes.h"

namespace core {

void ImageTimesColumn::Optional::set(std::size_t index, std::optional<Instant> time) {
    if (index >= m_times.size()) {
        if (!time)
            return;
        m_times.resize(index + 1, unknown);
    }
    m_times[index] = time.value_or(unknown);
}

ImageTimesColumn::Optional
ImageTimesColumn::Optional::inOrder(std::span<const std::uint32_t> order) const {
    Optional ordered;
    if (m_times.empty())
        return ordered;
    ordered.m_times.reserve(order.size());
    for (const std::uint32_t index : order)
        ordered.m_times.push_back(index < m_times.size() ? m_times[index] : unknown);
    return ordered;
}

void ImageTimesColumn::push_back(const ImageTimes& times) {
    m_pushedAt.emplace_back();
    set(size() - 1, times);
}

void ImageTimesColumn::set(std::size_t index, const ImageTimes& times) {
    m_pushedAt[index] = times.pushedAt;
    m_pulledAt.set(index, times.lastPulledAt);
    m_archivedAt.set(index, times.lastArchivedAt);
    m_activatedAt.set(index, times.lastActivatedAt);
}

ImageTimesColumn ImageTimesColumn::inOrder(std::span<const std::uint32_t> order) const {
    ImageTimesColumn ordered;
    ordered.m_pushedAt.reserve(order.size());
    for (const std::uint32_t index : order)
        ordered.m_pushedAt.push_back(m_pushedAt[index]);
    ordered.m_pulledAt = m_pulledAt.inOrder(order);
    ordered.m_archivedAt = m_archivedAt.inOrder(order);
    ordered.m_activatedAt = m_activatedAt.inOrder(order);
    return ordered;
}

} // namespace core
