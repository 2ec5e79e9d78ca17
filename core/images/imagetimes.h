// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list tells about an image in time, and what the rules make of it.
#pragma once

#include "core/base/instant.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

struct ImageTimes {
    Instant pushedAt;
    std::optional<Instant> lastPulledAt;
    std::optional<Instant> lastArchivedAt;
    std::optional<Instant> lastActivatedAt;

    // What sorting and push age count from: an image that came back from the archive counts from
    // then (spec E5).
    Instant countsFrom() const { return lastActivatedAt.value_or(pushedAt); }

    // What pull age counts from: the last pull; the return from the archive if that is later;
    // else the push (spec E4).
    Instant pullCountsFrom() const {
        if (lastPulledAt && lastActivatedAt)
            return std::max(*lastPulledAt, *lastActivatedAt);
        return lastPulledAt.value_or(countsFrom());
    }
};

// The times of many images. Those that no image has take no memory.
class ImageTimesColumn {
public:
    std::size_t size() const { return m_pushedAt.size(); }

    void push_back(const ImageTimes& times);
    void set(std::size_t index, const ImageTimes& times);
    Instant pushedAt(std::size_t index) const { return m_pushedAt[index]; }
    std::optional<Instant> pulledAt(std::size_t index) const { return m_pulledAt.at(index); }
    std::optional<Instant> archivedAt(std::size_t index) const { return m_archivedAt.at(index); }
    // As of ImageTimes. Rules about ages ask for all images, so each looks at no more than it
    // needs.
    Instant countsFrom(std::size_t index) const {
        return m_activatedAt.at(index).value_or(m_pushedAt[index]);
    }
    Instant pullCountsFrom(std::size_t index) const {
        return ImageTimes{m_pushedAt[index], m_pulledAt.at(index), {}, m_activatedAt.at(index)}
            .pullCountsFrom();
    }

    // The times at the places of `order`, in that order.
    ImageTimesColumn inOrder(std::span<const std::uint32_t> order) const;

private:
    // Ends after the last image that has the time.
    class Optional {
    public:
        std::optional<Instant> at(std::size_t index) const {
            if (index >= m_times.size() || m_times[index] == unknown)
                return {};
            return m_times[index];
        }
        void set(std::size_t index, std::optional<Instant> time);
        Optional inOrder(std::span<const std::uint32_t> order) const;

    private:
        static constexpr Instant unknown = Instant::min();
        std::vector<Instant> m_times;
    };

    std::vector<Instant> m_pushedAt;
    Optional m_pulledAt;
    Optional m_archivedAt;
    Optional m_activatedAt;
};

} // namespace core
