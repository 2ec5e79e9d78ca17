// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The digests of many images, in 32 bytes each: those that ECR gives, `sha256:` and 64 hex digits
// in lower case. Any other text is kept as it is written, beside.
//
//   DigestColumn digests;
//   digests.push_back("sha256:0123…");
//   digests.at(0);    // "sha256:0123…"
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class DigestColumn {
    using Hash = std::array<std::uint8_t, 32>;

public:
    // A digest as it is looked for; the text must live as long.
    class Key {
    public:
        explicit Key(std::string_view digest);
        std::size_t hash() const;

    private:
        friend class DigestColumn;
        Hash m_hash{};
        std::optional<std::string_view> m_other;
    };

    std::size_t size() const { return m_hashes.size(); }

    void push_back(const Key& digest);
    std::string at(std::size_t index) const;

    bool isEqual(std::size_t index, const Key& digest) const;
    // In the order of the texts.
    bool isLess(std::size_t left, std::size_t right) const;
    // The first with that text.
    std::optional<std::size_t> find(const Key& digest) const;

    // The digests at the places of `order`, in that order.
    DigestColumn inOrder(std::span<const std::uint32_t> order) const;

private:
    std::vector<Hash> m_hashes;                  // of another text zeros
    std::map<std::size_t, std::string> m_others; // by index
};

} // namespace core
