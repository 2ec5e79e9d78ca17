// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds the time that a search for traps takes with thousands of entries and tags.
//
//   if (effort.mayMatch(entries * tags))
//       …
#pragma once

#include <cstddef>

namespace core {

class TrapEffort {
public:
    // False, and counted, where matching so many tags would go beyond what one search may take:
    // about half a second.
    bool mayMatch(std::size_t tags) {
        if (tags > m_left) {
            ++m_refused;
            return false;
        }
        m_left -= tags;
        return true;
    }

    // How many questions were left undecided for that.
    std::size_t refused() const { return m_refused; }

private:
    std::size_t m_left = 40'000'000;
    std::size_t m_refused = 0;
};

} // namespace core
