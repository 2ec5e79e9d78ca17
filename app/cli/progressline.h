// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells on standard error how much of some files is read: on a terminal in one line that changes,
// elsewhere a line now and then.
//
//   ProgressLine progress({"images.json"});
//   core::ImageReader reader(progress.asCallback());    // "read: 32 % (21 of 64 MB)"
//   …
//   progress.finish();                                  // "read: 100 % (64 of 64 MB)"
#pragma once

#include "core/images/imagereader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cli {

class ProgressLine {
public:
    // Of files that have no size, as standard input, only what is read is told.
    explicit ProgressLine(const std::vector<std::string>& files);

    // Lives as long as this.
    core::ReadProgress asCallback();

    // Everything is read.
    void finish();
    // Leaves the line, if there is one.
    void end();

private:
    void tell(std::uint64_t bytes);

    std::uint64_t m_total; // 0 where it is not known
    std::uint64_t m_lastStep = 0;
    bool m_isTerminal;
    bool m_isInLine = false;
};

} // namespace cli
