// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a stream; those of a gzip file unpacked, which its first two bytes tell.
//
// It ends early, and says why, when somebody cancels, or when the stream or the packing is broken.
#pragma once

#include "core/images/imagereader.h"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <span>

namespace core {

// Why a text ended before its end.
enum class SourceStop { Cancelled, Unreadable, BrokenGzip, CutOffGzip, TooLargeValue };

class ByteSource {
public:
    // Progress is told each MiB of text, in bytes of the stream, packed ones where it is packed,
    // counted on from `bytesBefore`.
    ByteSource(std::istream& stream, const ReadProgress& progress, std::uint64_t bytesBefore);
    ~ByteSource();

    // Fills the buffer; with less than it takes only at the end. The number of bytes.
    std::size_t read(std::span<char> buffer);

    // Of the stream, with those before.
    std::uint64_t bytes() const { return m_bytes; }

    std::optional<SourceStop> stopped() const { return m_stop; }

private:
    class Unpacker;
    std::size_t readText(std::span<char> buffer);
    std::size_t readStream(std::span<char> buffer);

    std::istream& m_stream;
    const ReadProgress& m_progress;
    std::uint64_t m_bytes;
    std::uint64_t m_textBytes = 0;        // unpacked, of this stream
    std::unique_ptr<Unpacker> m_unpacker; // nothing for a text that is not packed
    bool m_hasBegun = false;
    std::optional<SourceStop> m_stop;
};

} // namespace core
