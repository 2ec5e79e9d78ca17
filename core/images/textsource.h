// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hands out the bytes of a stream one by one and knows where it is, within a bounded memory.
//
// It ends early, and says why, when somebody cancels, when the stream breaks, or when one value
// of the text is too large: whoever reads marks the ends of values by endOfValue().
#pragma once

#include "core/base/result.h"
#include "core/images/imagereader.h"

#include <array>
#include <cstdint>
#include <istream>
#include <optional>

namespace core {

class TextSource {
public:
    // Bytes are counted on from `bytesBefore`, those of the sources read earlier.
    TextSource(std::istream& stream, const ReadProgress& progress, std::uint64_t bytesBefore);

    bool atEnd() { return m_next == m_filled && !fill(); }
    // Whether somebody has asked at the end already.
    bool wasAtEnd() const { return m_wasAtEnd; }
    // The byte that comes next; not at the end.
    char peek() const { return m_buffer[m_next]; }
    void advance() { ++m_next; }

    // Blanks and line breaks, and a byte-order mark at the start of the text.
    void skipBlanks();

    void endOfValue() { m_valueStart = offset(); }

    std::uint64_t bytes() const { return m_bytesBefore + offset(); }
    // Of the byte handed out last.
    TextPlace place();
    // Of the byte before that; there must have been one since the last call for a place.
    TextPlace placeBefore();
    // Of the byte that comes next.
    TextPlace nextPlace();
    unsigned char lastByte() const { return m_next > 0 ? byteAt(m_next - 1) : m_lastOfOldBuffer; }

    enum class Stop { TooLarge, Cancelled, Unreadable };
    std::optional<Stop> stopped() const { return m_stop; }

private:
    bool fill();
    std::uint64_t offset() const { return m_bufferStart + m_next; }
    unsigned char byteAt(std::size_t index) const {
        return static_cast<unsigned char>(m_buffer[index]);
    }
    void countUpTo(std::size_t index);

    std::istream& m_stream;
    const ReadProgress& m_progress;
    std::uint64_t m_bytesBefore;
    std::uint64_t m_bufferStart = 0; // offset of the buffer in the text
    std::uint64_t m_valueStart = 0;
    std::size_t m_next = 0;
    std::size_t m_filled = 0;
    std::size_t m_counted = 0; // of the buffer, for the place
    TextPlace m_counter{1, 0}; // of the last byte counted
    unsigned char m_lastOfOldBuffer = 0;
    std::optional<Stop> m_stop;
    bool m_wasAtEnd = false;
    std::array<char, 65536> m_buffer;
};

} // namespace core
