// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chance for tests: the same numbers on every machine, since the standard fixes the engine, though
// not its distributions.
//
//   test::Dice dice(seed);
//   dice.pick(words) + std::to_string(dice.roll(30));
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace test {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed) {}

    // 0 … sides-1
    std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(m_engine() % sides); }
    bool oneIn(std::size_t sides) { return roll(sides) == 0; }
    template <class T>
    const T& pick(const std::vector<T>& from) {
        return from[roll(from.size())];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace test
