// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines and columns are counted only when someone asks, or before the buffer is filled anew, so
// that each byte is looked at for that just once and in a tight loop.

#include "core/images/textsource.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr std::uint64_t largestValue = 4u << 20;
constexpr std::uint64_t progressStep = 1u << 20;

} // namespace

TextSource::TextSource(std::istream& stream, const ReadProgress& progress,
                       std::uint64_t bytesBefore)
    : m_stream(stream)
    , m_progress(progress)
    , m_bytesBefore(bytesBefore) {}

bool TextSource::fill() {
    if (m_stop)
        return false;
    if (offset() - m_valueStart > largestValue) {
        m_stop = Stop::TooLarge;
        return false;
    }
    if (m_filled > 0)
        m_lastOfOldBuffer = byteAt(m_filled - 1);
    countUpTo(m_filled);
    const std::uint64_t stepsBefore = bytes() / progressStep;
    m_bufferStart += m_filled;
    m_next = m_counted = m_filled = 0;
    m_stream.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_filled = static_cast<std::size_t>(m_stream.gcount());
    if (m_stream.bad() || (m_stream.fail() && !m_stream.eof()))
        m_stop = Stop::Unreadable;
    else if (m_progress && (bytes() + m_filled) / progressStep != stepsBefore &&
             !m_progress(bytes() + m_filled))
        m_stop = Stop::Cancelled;
    if (m_stop)
        m_filled = 0;
    m_wasAtEnd = m_filled == 0;
    return !m_wasAtEnd;
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
    for (; m_counted < index; ++m_counted) {
        const unsigned char byte = byteAt(m_counted);
        if (byte == '\n') {
            ++m_counter.line;
            m_counter.column = 0;
        } else if ((byte & 0xc0u) != 0x80u) { // not the inside of a character
            ++m_counter.column;
        }
    }
}

} // namespace core
