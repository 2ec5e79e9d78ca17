// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/failure.h"
#include "core/base/message.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace cli {

namespace {

// Returns 0, or the system's reason why the text was not written.
int writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written >= 0)
            text.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

} // namespace

Output& Output::operator<<(std::string_view text) {
    constexpr std::size_t pieceSize = 256 * 1024;
    m_buffer += text;
    if (m_buffer.size() >= pieceSize)
        flush();
    return *this;
}

std::optional<core::Error> Output::finish() {
    flush();
    if (m_reason == 0 || m_reason == EPIPE)
        return std::nullopt;
    return unreadable("standard output cannot be written: %1", {std::strerror(m_reason)});
}

void Output::flush() {
    if (m_reason == 0)
        m_reason = writeAll(STDOUT_FILENO, m_buffer);
    m_buffer.clear();
}

void complain(std::string_view line) {
    // Nobody could be told that standard error itself is gone.
    writeAll(STDERR_FILENO, "tagwarden-cli: " + core::visible(line) + "\n");
}

} // namespace cli
