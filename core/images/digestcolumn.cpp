// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/digestcolumn.h"

#include <algorithm>
#include <cassert>

namespace core {

namespace {

constexpr std::string_view scheme = "sha256:";
constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::uint8_t noDigit = 0xff;

constexpr auto digitValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(noDigit);
    for (std::size_t value = 0; value < hexDigits.size(); ++value)
        values[static_cast<unsigned char>(hexDigits[value])] = static_cast<std::uint8_t>(value);
    return values;
}();

std::uint8_t digitValue(char digit) {
    return digitValues[static_cast<unsigned char>(digit)];
}

} // namespace

std::optional<DigestColumn::Hash> DigestColumn::hashIn(std::string_view digest) {
    Hash hash;
    if (digest.size() != scheme.size() + 2 * hash.size() || !digest.starts_with(scheme))
        return {};
    digest.remove_prefix(scheme.size());
    std::uint8_t all = 0;
    for (std::size_t i = 0; i < hash.size(); ++i) {
        const std::uint8_t high = digitValue(digest[2 * i]);
        const std::uint8_t low = digitValue(digest[2 * i + 1]);
        all |= high | low;
        hash[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return all == noDigit ? std::nullopt : std::optional(hash);
}

void DigestColumn::push_back(std::string_view digest) {
    const std::optional<Hash> hash = hashIn(digest);
    if (!hash)
        m_others.emplace_hint(m_others.end(), m_hashes.size(), digest);
    m_hashes.push_back(hash.value_or(Hash{}));
}

std::string DigestColumn::at(std::size_t index) const {
    assert(index < size());
    if (const auto other = m_others.find(index); other != m_others.end())
        return other->second;
    std::string text(scheme);
    text.reserve(scheme.size() + 2 * sizeof(Hash));
    for (const std::uint8_t byte : m_hashes[index]) {
        text += hexDigits[byte >> 4];
        text += hexDigits[byte & 0xfu];
    }
    return text;
}

bool DigestColumn::isEqual(std::size_t index, std::string_view digest) const {
    const std::optional<Hash> hash = hashIn(digest);
    const auto other = m_others.find(index);
    if (other != m_others.end())
        return other->second == digest;
    return hash == m_hashes[index];
}

bool DigestColumn::isLess(std::size_t left, std::size_t right) const {
    if (m_others.empty() || (!m_others.contains(left) && !m_others.contains(right)))
        return m_hashes[left] < m_hashes[right];
    return at(left) < at(right);
}

std::optional<std::size_t> DigestColumn::find(std::string_view digest) const {
    const std::optional<Hash> hash = hashIn(digest);
    if (!hash) {
        for (const auto& [index, text] : m_others)
            if (text == digest)
                return index;
        return {};
    }
    for (auto found = std::find(m_hashes.begin(), m_hashes.end(), *hash); found != m_hashes.end();
         found = std::find(found + 1, m_hashes.end(), *hash)) {
        const auto index = static_cast<std::size_t>(found - m_hashes.begin());
        if (!m_others.contains(index))
            return index;
    }
    return {};
}

DigestColumn DigestColumn::inOrder(std::span<const std::uint32_t> order) const {
    DigestColumn ordered;
    ordered.m_hashes.reserve(order.size());
    for (const std::uint32_t index : order) {
        if (const auto other = m_others.find(index); other != m_others.end())
            ordered.m_others.emplace_hint(ordered.m_others.end(), ordered.size(), other->second);
        ordered.m_hashes.push_back(m_hashes[index]);
    }
    return ordered;
}

} // namespace core
