// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/keyedhash.h"

#include <cstring>
#include <random>

namespace core {

namespace {

std::uint64_t randomWord() {
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
}

} // namespace

std::uint64_t keyedHash(std::string_view bytes) {
    static const std::uint64_t start = randomWord();
    static const std::uint64_t factor = randomWord() | 1u; // odd, so that nothing is lost
    std::uint64_t hash = start ^ bytes.size();
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const std::size_t size = bytes.size() < sizeof word ? bytes.size() : sizeof word;
        std::memcpy(&word, bytes.data(), size);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
        bytes.remove_prefix(size);
    }
    // What only the last bytes say has come to a few bits in the middle so far; tables take the
    // lowest. The constants are those of a well-tried finish (MurmurHash3).
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccdu;
    hash = (hash ^ hash >> 33) * 0xc4ceb9fe1a85ec53u;
    return hash ^ hash >> 33;
}

} // namespace core
