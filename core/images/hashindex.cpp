// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/hashindex.h"

#include <utility>

namespace core {

void HashIndex::grow() {
    constexpr std::size_t fewestSlots = 64;
    const std::vector<Slot> old = std::exchange(
        m_slots, std::vector<Slot>(m_slots.empty() ? fewestSlots : 2 * m_slots.size()));
    for (const Slot& slot : old) {
        if (slot.index == none)
            continue;
        std::size_t place = slot.hash & (m_slots.size() - 1);
        while (m_slots[place].index != none)
            place = (place + 1) & (m_slots.size() - 1);
        m_slots[place] = slot;
    }
}

} // namespace core
