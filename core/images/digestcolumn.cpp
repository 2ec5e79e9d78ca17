// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/digestcolumn.h"

#include "core/images/keyedhash.h"

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

DigestColumn::Key::Key(std::string_view digest)
    : m_other(digest) {
    if (digest.size() != scheme.size() + 2 * m_hash.size() || !digest.starts_with(scheme))
        return;
    digest.remove_prefix(scheme.size());
    std::uint8_t all = 0;
    for (std::size_t i = 0; i < m_hash.size(); ++i) {
        const std::uint8_t high = digitValue(digest[2 * i]);
        const std::uint8_t low = digitValue(digest[2 * i + 1]);
        all |= high | low;
        m_hash[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if (all == noDigit)
        m_hash = {};
    else
        m_other.reset();
}

std::size_t DigestColumn::Key::hash() const {
    return keyedHash(m_other.value_or(
        std::string_view(reinterpret_cast<const char*>(m_hash.data()), m_hash.size())));
}

void DigestColumn::push_back(const Key& digest) {
    if (digest.m_other)
        m_others.emplace_hint(m_others.end(), m_hashes.size(), *digest.m_other);
    m_hashes.push_back(digest.m_hash);
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

bool DigestColumn::isEqual(std::size_t index, const Key& digest) const {
    if (m_hashes[index] != digest.m_hash)
        return false;
    const auto other = m_others.find(index);
    return other == m_others.end() ? !digest.m_other : other->second == digest.m_other;
}

bool DigestColumn::isLess(std::size_t left, std::size_t right) const {
    if (m_others.empty() || (!m_others.contains(left) && !m_others.contains(right)))
        return m_hashes[left] < m_hashes[right];
    return at(left) < at(right);
}

std::optional<std::size_t> DigestColumn::find(const Key& digest) const {
    for (std::size_t index = 0; index < size(); ++index)
        if (isEqual(index, digest))
            return index;
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
