// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two streams that a command writes to.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace cli {

// Standard output, written in large pieces. A reader who goes away (`| head`) ends the writing
// quietly.
class Output {
public:
    Output& operator<<(std::string_view text);

    // Writes what is left. An error when the text did not arrive, with the system's reason.
    std::optional<core::Error> finish();

private:
    void flush();

    std::string m_buffer;
    int m_reason = 0; // of the first failure, from errno
};

// One line to standard error. Untrusted text may be in it: it is made visible here.
void complain(std::string_view line);

} // namespace cli
