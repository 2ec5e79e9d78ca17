// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hands out the text of a stream byte by byte, or many at once, and knows where it is, within a
// bounded memory.
//
// It ends early, and says why, when its bytes do (ByteSource), or when one value of the text is
// too large: whoever reads marks the ends of values by endOfValue().
#pragma once

#include "core/base/result.h"
#include "core/images/bytesource.h"
#include "core/images/imagereader.h"

#include <cstdint>
#include <istream>
#include <optional>
#include <span>
#include <vector>

namespace core {

class TextSource {
public:
    static constexpr std::size_t bufferSize = 128u << 10;
    // Bytes that may be read, not more, behind what ahead() hands out.
    static constexpr std::size_t padding = 64;

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

    // What comes next of what is in the buffer already. Changes to it must be undone before the
    // text is read on.
    std::span<char> buffered() { return std::span(m_buffer).subspan(m_next, m_filled - m_next); }
    // The same after as much was read as the buffer takes.
    std::span<char> ahead();
    // The bytes of the text before that.
    std::uint64_t offset() const { return m_bufferStart + m_next; }
    // Takes so many bytes of what is ahead; a value ends there.
    void skip(std::size_t bytes);

    void endOfValue() { m_valueStart = offset(); }

    // Of the stream.
    std::uint64_t bytes() const { return m_bytes.bytes(); }
    // Of the byte handed out last.
    TextPlace place();
    // Of the byte before that; there must have been one since the last call for a place.
    TextPlace placeBefore();
    // Of the byte that comes next.
    TextPlace nextPlace();
    unsigned char lastByte() const { return m_next > 0 ? byteAt(m_next - 1) : m_lastOfOldBuffer; }

    // Nothing as long as there are bytes to hand out.
    std::optional<SourceStop> stopped() const;

private:
    bool fill();
    unsigned char byteAt(std::size_t index) const {
        return static_cast<unsigned char>(m_buffer[index]);
    }
    void countUpTo(std::size_t index);

    ByteSource m_bytes;
    std::uint64_t m_bufferStart = 0; // offset of the buffer in the text
    std::uint64_t m_valueStart = 0;
    std::size_t m_next = 0;
    std::size_t m_filled = 0;
    std::size_t m_counted = 0; // of the buffer, for the place
    TextPlace m_counter{1, 0}; // of the last byte counted
    unsigned char m_lastOfOldBuffer = 0;
    bool m_isValueTooLarge = false;
    bool m_wasAtEnd = false;
    std::vector<char> m_buffer; // and the padding
};

} // namespace core
