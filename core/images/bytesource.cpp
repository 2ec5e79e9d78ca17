// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/bytesource.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view gzipStart = "\x1f\x8b";
constexpr std::size_t packedSize = 65536; // bytes that are unpacked at a time
constexpr std::uint64_t progressStep = 1u << 20;

} // namespace

// Unpacks one or several members, as `gzip a b` and `cat a.gz b.gz` make them.
class ByteSource::Unpacker {
public:
    Unpacker(ByteSource& source, std::string_view start)
        : m_source(source) {
        std::ranges::copy(start, m_packed.begin());
        m_zlib.next_in = packed();
        m_zlib.avail_in = static_cast<uInt>(start.size());
        constexpr int gzipOnly = 16;
        if (inflateInit2(&m_zlib, MAX_WBITS + gzipOnly) != Z_OK)
            throw std::bad_alloc();
    }
    ~Unpacker() { inflateEnd(&m_zlib); }
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;

    std::size_t read(std::span<char> buffer) {
        m_zlib.next_out = reinterpret_cast<Bytef*>(buffer.data());
        m_zlib.avail_out = static_cast<uInt>(buffer.size());
        while (m_zlib.avail_out > 0 && !m_source.m_stop && hasMore()) {
            if (m_isBetweenMembers && !beginMember())
                break;
            const int result = inflate(&m_zlib, Z_NO_FLUSH);
            m_isBetweenMembers = result == Z_STREAM_END;
            if (result != Z_OK && result != Z_STREAM_END)
                m_source.m_stop = SourceStop::BrokenGzip;
        }
        return buffer.size() - m_zlib.avail_out;
    }

private:
    Bytef* packed() { return reinterpret_cast<Bytef*>(m_packed.data()); }

    bool hasMore() {
        if (m_zlib.avail_in > 0)
            return true;
        m_zlib.next_in = packed();
        m_zlib.avail_in = static_cast<uInt>(m_source.readStream(m_packed));
        if (m_zlib.avail_in == 0 && !m_isBetweenMembers && !m_source.m_stop)
            m_source.m_stop = SourceStop::CutOffGzip;
        return m_zlib.avail_in > 0;
    }

    // False where no more member comes. Zeros after a member fill up what it is stored in.
    bool beginMember() {
        while (hasMore()) {
            if (*m_zlib.next_in != 0) {
                m_isBetweenMembers = false;
                return inflateReset(&m_zlib) == Z_OK;
            }
            ++m_zlib.next_in;
            --m_zlib.avail_in;
        }
        return false;
    }

    ByteSource& m_source;
    z_stream m_zlib{};
    bool m_isBetweenMembers = false;
    std::array<char, packedSize> m_packed;
};

ByteSource::ByteSource(std::istream& stream, const ReadProgress& progress,
                       std::uint64_t bytesBefore)
    : m_stream(stream)
    , m_progress(progress)
    , m_bytes(bytesBefore) {}

ByteSource::~ByteSource() = default;

std::size_t ByteSource::read(std::span<char> buffer) {
    const std::size_t count = readText(buffer);
    const std::uint64_t stepsBefore = m_textBytes / progressStep;
    m_textBytes += count;
    if (!m_stop && m_progress && m_textBytes / progressStep != stepsBefore &&
        !m_progress(m_bytes)) {
        m_stop = SourceStop::Cancelled;
        return 0;
    }
    return count;
}

std::size_t ByteSource::readText(std::span<char> buffer) {
    if (m_unpacker)
        return m_unpacker->read(buffer);
    if (m_hasBegun)
        return readStream(buffer);
    m_hasBegun = true;
    const std::size_t count = readStream(buffer.first(std::min(buffer.size(), packedSize)));
    const std::string_view start(buffer.data(), count);
    if (!start.starts_with(gzipStart))
        return count + readStream(buffer.subspan(count));
    m_unpacker = std::make_unique<Unpacker>(*this, start);
    return m_unpacker->read(buffer);
}

std::size_t ByteSource::readStream(std::span<char> buffer) {
    if (m_stop || m_stream.eof() || buffer.empty())
        return 0;
    m_stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    const auto count = static_cast<std::size_t>(m_stream.gcount());
    m_bytes += count;
    if (m_stream.bad() || (m_stream.fail() && !m_stream.eof()))
        m_stop = SourceStop::Unreadable;
    return m_stop ? 0 : count;
}

} // namespace core
