// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines and columns are counted only when someone asks, or before bytes leave the buffer, so that
// each byte is looked at for that just once and many at a time.

#include "core/images/textsource.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace core {

namespace {

constexpr std::uint64_t largestValue = 4u << 20;

// In blocks whose count fits a byte, which lets the processor count many bytes at once.
int lineEnds(std::string_view text) {
    int count = 0;
    while (!text.empty()) {
        const std::string_view block = text.substr(0, 255);
        std::uint8_t ofBlock = 0;
        for (const char byte : block)
            ofBlock = static_cast<std::uint8_t>(ofBlock + (byte == '\n'));
        count += ofBlock;
        text.remove_prefix(block.size());
    }
    return count;
}

} // namespace

TextSource::TextSource(std::istream& stream, const ReadProgress& progress,
                       std::uint64_t bytesBefore)
    : m_bytes(stream, progress, bytesBefore)
    , m_buffer(bufferSize + padding) {}

bool TextSource::fill() {
    if (offset() - m_valueStart > largestValue)
        m_isValueTooLarge = true;
    if (m_isValueTooLarge)
        return false;
    ahead();
    m_wasAtEnd = m_filled == 0;
    return !m_wasAtEnd;
}

std::span<char> TextSource::ahead() {
    if (m_next > 0)
        m_lastOfOldBuffer = byteAt(m_next - 1);
    countUpTo(m_next);
    m_bufferStart += m_next;
    m_filled -= m_next;
    std::memmove(m_buffer.data(), m_buffer.data() + m_next, m_filled);
    m_next = m_counted = 0;
    const std::span<char> text(m_buffer.data(), bufferSize);
    m_filled += m_bytes.read(text.subspan(m_filled));
    return text.first(m_filled);
}

void TextSource::skip(std::size_t bytes) {
    m_next += bytes;
    endOfValue();
}

void TextSource::skipBlanks() {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (offset() == 0 && !atEnd() &&
        std::string_view(m_buffer.data(), m_filled).starts_with(byteOrderMark))
        m_next = m_counted = byteOrderMark.size();
    while (!atEnd() && std::string_view(" \t\r\n").find(peek()) != std::string_view::npos)
        advance();
    endOfValue();
}

TextPlace TextSource::place() {
    countUpTo(m_next);
    return {m_counter.line, std::max(m_counter.column, 1)};
}

TextPlace TextSource::placeBefore() {
    if (m_next > 0)
        countUpTo(m_next - 1);
    return {m_counter.line, std::max(m_counter.column, 1)};
}

TextPlace TextSource::nextPlace() {
    countUpTo(m_next);
    return {m_counter.line, m_counter.column + 1};
}

void TextSource::countUpTo(std::size_t index) {
    if (index <= m_counted)
        return;
    std::string_view text(m_buffer.data() + m_counted, index - m_counted);
    m_counted = index;
    if (const auto lastEnd = text.rfind('\n'); lastEnd != text.npos) {
        m_counter.line += lineEnds(text);
        m_counter.column = 0;
        text.remove_prefix(lastEnd + 1);
    }
    for (const char byte : text)
        if ((static_cast<unsigned char>(byte) & 0xc0u) != 0x80u) // not the inside of a character
            ++m_counter.column;
}

std::optional<SourceStop> TextSource::stopped() const {
    if (m_isValueTooLarge)
        return SourceStop::TooLargeValue;
    return m_next < m_filled ? std::nullopt : m_bytes.stopped();
}

} // namespace core
