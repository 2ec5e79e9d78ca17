// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds things that lie in columns by their hash, without memory of their own for each.
//
//   const std::uint32_t found = byName.findOrKeep(hash, next, [&](std::uint32_t index) {
//       return names[index] == name;
//   });
//   const bool isNew = found == next;
//
// A standard set would allocate a node for each and take half of the time that reading a list
// takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

class HashIndex {
public:
    // The index that was kept with that hash and of which `isEqual(index)` is true; else
    // `newIndex`, which is kept from now on.
    template <class IsEqual>
    std::uint32_t findOrKeep(std::size_t hash, std::uint32_t newIndex, IsEqual isEqual) {
        if (2 * (m_kept + 1) > m_slots.size())
            grow();
        const Slot wanted{static_cast<std::uint32_t>(hash >> 32 ^ hash), newIndex};
        std::size_t place = wanted.hash & (m_slots.size() - 1);
        for (; m_slots[place].index != none; place = (place + 1) & (m_slots.size() - 1))
            if (m_slots[place].hash == wanted.hash && isEqual(m_slots[place].index))
                return m_slots[place].index;
        m_slots[place] = wanted;
        ++m_kept;
        return newIndex;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t index = none;
    };

    void grow();

    std::vector<Slot> m_slots; // a power of two, at most half of it in use
    std::size_t m_kept = 0;
};

} // namespace core
